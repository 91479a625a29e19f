import pino, { type DestinationStream, type LogFn, type Logger } from 'pino'
import pretty from 'pino-pretty'
import { describeError } from './describe-error.ts'
import { secretHeader } from './secret.ts'

export type { Logger } from 'pino'

export interface LoggerSettings {
  readonly level: string
  readonly name: string
  /** Lines for people instead of JSON; for terminals. */
  readonly pretty: boolean
  /** Standard output unless told otherwise. */
  readonly destination?: DestinationStream
}

const secret = new Set<string>(['authorization', 'cookie', 'password', 'secret', 'token', 'variables', secretHeader])

/**
 * With credentials and GraphQL variables blanked, four levels down, in a copy if there may be any. pino's own `redact`
 * takes 25 times as long.
 */
function blank(fields: Record<string, unknown>, depth = 4): Record<string, unknown> {
  if (!mayTell(fields)) return fields
  const entries = Object.entries(fields).map(([key, value]) => {
    if (secret.has(key.toLowerCase())) return [key, '[redacted]']
    return [key, isPlain(value) && depth > 1 ? blank(value, depth - 1) : value]
  })
  return Object.fromEntries(entries) as Record<string, unknown>
}

function mayTell(fields: Record<string, unknown>): boolean {
  for (const key in fields) if (isPlain(fields[key]) || secret.has(key.toLowerCase())) return true
  return false
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype

const line = '{if method}{method} {path} {status} {ms} ms {operation}{end} {msg}'
const shownInLine = ['pid', 'hostname', 'method', 'path', 'status', 'ms', 'operation']

/** Written by the pageful, or what there is by so many milliseconds: a write for each line costs more than the line. */
const inBackground = { sync: false, minLength: 4096, periodicFlush: 50 }

/**
 * A logger that writes JSON lines, or lines for people. JSON is written in the background and what is left of it at exit:
 * only a process that is killed loses its last lines. Lines for people are written at once.
 * Credentials and GraphQL variables are blanked wherever they turn up, down to the fourth level.
 */
export function createLogger({ level, name, pretty: forPeople, destination }: LoggerSettings): Logger {
  const options = {
    level,
    name,
    formatters: { log: (fields: Record<string, unknown>) => blank(fields) },
    serializers: { err: (error: unknown) => describeError(error) },
    hooks: { logMethod: withOwnMessage },
  }
  if (forPeople) {
    const stream = pretty({
      sync: true,
      singleLine: true,
      ignore: shownInLine.join(','),
      messageFormat: line,
      destination,
    })
    return pino(options, stream)
  }
  return pino(options, destination ?? pino.destination(inBackground))
}

// An error that is logged without a message would lend it its own, unabridged.
function withOwnMessage(this: Logger, args: Parameters<LogFn>, method: LogFn): void {
  const fields: unknown = args[0]
  if (args.length === 1 && typeof fields === 'object') method.call(this, fields, '')
  else method.apply(this, args)
}
