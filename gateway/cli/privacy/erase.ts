import { createInterface } from 'node:readline/promises'
import { setTimeout as sleep } from 'node:timers/promises'
import { Slow, Trouble, type Graph, type System } from './graph.ts'
import { receiptLines, type Receipt, type WithParts } from './receipt.ts'
import { counted, heldIn, systemsOf, variablesOf, type Subject } from './subject.ts'

export interface EraseOptions {
  readonly soleTrader: boolean
  /** Do not ask. */
  readonly yes: boolean
  readonly input: NodeJS.ReadStream
  readonly output: NodeJS.WritableStream
  readonly signal?: AbortSignal
}

type Answer = (WithParts<Receipt> & { readonly __typename: 'ErasureReceipt' }) | { __typename: string; message: string }

/**
 * Erases a subject from one system after the other, and tells their receipts. It keeps no progress of its own: who was erased
 * before is answered the first receipt, so that running it again completes what was cut short. No idempotency keys: a refusal
 * that is kept with one would be answered for ever.
 */
export async function eraseSubject(graph: Graph, subject: Subject, options: EraseOptions): Promise<void> {
  const systems = systemsOf(subject)
  for (const system of systems)
    graph.say(`${system.toUpperCase()} holds: ${counted(await heldIn(graph, system, subject))}`)
  if (!options.yes && subject.name !== null) await confirm(subject, options)
  const done: System[] = []
  for (const system of systems) {
    const input = { ...variablesOf(subject, system), ...(system === 'Crm' && { soleTrader: options.soleTrader }) }
    const receipt = await erased(graph, system, input, options.signal).catch((error: unknown) => {
      throw error instanceof Trouble ? new Trouble(howToGoOn(error, system, done), { cause: error }) : error
    })
    done.push(system)
    for (const line of [receipt, ...receipt.parts].flatMap(receiptLines)) graph.say(line)
  }
  if (subject.contactId !== null) graph.say('ERP: keeps nothing of contacts.')
}

/** Longer than the largest erasure takes, in milliseconds. */
const longest = 15 * 60_000

async function erased(graph: Graph, system: System, input: object, signal?: AbortSignal): Promise<WithParts<Receipt>> {
  const until = Date.now() + longest
  for (let told = false; ; told = true) {
    const answer = await graph
      .ask<{ answer: Answer }>(`EraseFrom${system}`, { input })
      .then((data) => data.answer)
      .catch((error: unknown) => {
        // It goes on behind the answer that did not come in time.
        if (error instanceof Slow) return null
        throw error
      })
    if (answer?.__typename === 'ErasureReceipt') return answer as WithParts<Receipt>
    if (answer && answer.__typename !== 'ErasureUnderWay') throw new Trouble((answer as { message: string }).message)
    if (Date.now() > until) throw new Trouble('It takes longer than it should.')
    if (!told) graph.say(`${system.toUpperCase()} has much to erase: waiting.`)
    await sleep(1000, undefined, { signal })
  }
}

const howToGoOn = ({ message }: Trouble, system: System, done: readonly System[]): string =>
  [
    `${system.toUpperCase()} did not erase: ${message}`,
    done.length === 0
      ? 'Nothing was erased. When that is mended, run the same command again.'
      : `${done.map((one) => one.toUpperCase()).join(', ')} did, see its receipt above. Run the same command again to complete it.`,
  ].join('\n')

async function confirm({ number, name, contactId }: Subject, { input, output, signal }: EraseOptions): Promise<void> {
  if (!input.isTTY) throw new Trouble('Nothing was erased: nobody can be asked here. Say --yes to go on without.')
  const whom = contactId === null ? `${name} (customer ${number})` : `contact ${contactId} of ${name}`
  const reader = createInterface({ input, output })
  try {
    const answer = await reader.question(`Erase ${whom} for ever? Type ${number} to go on: `, { signal })
    if (answer.trim() !== number) throw new Trouble('Nothing was erased.')
  } finally {
    reader.close()
  }
}
