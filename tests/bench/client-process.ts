import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Round, RoundResult } from './client.ts'

export interface Client {
  /** @throws when the client is stopped meanwhile */
  run(round: Round): Promise<RoundResult>
  stop(): void
}

/** Starts the process that sends the requests. */
export function startClient(): Client {
  const child = fork(fileURLToPath(new URL('./client.ts', import.meta.url)), { execArgv: ['--import', 'tsx'] })
  return {
    run: (round) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new Error('The client that sends the requests has ended.'))
        child.once('exit', onExit)
        child.once('message', (result: RoundResult) => {
          child.off('exit', onExit)
          resolve(result)
        })
        child.send(round)
      }),
    stop: () => void child.kill('SIGKILL'),
  }
}
