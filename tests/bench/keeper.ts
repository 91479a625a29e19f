/**
 * Stops the PostgreSQL of a bench that was killed, which is a server of its own and stays: a process that waits for its
 * parent's end. It is told the folder, and not needed where the bench stops the server itself.
 */
import { existsSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { joinOrStart } from '../../subgraphs/common/database/embedded/server.ts'

/** By then its other clients, killed as well, have been missed: it looks for them every two seconds. */
const mourningMs = 5_000

const [folder = ''] = process.argv.slice(2)

async function stop(): Promise<void> {
  await delay(mourningMs)
  // Else there is none to stop, or the folder itself is gone.
  if (!existsSync(path.join(folder, 'server/data/postmaster.pid'))) return
  // Who uses it by now keeps it: the last to leave stops it.
  const server = await joinOrStart(folder)
  await server.leave()
}

process.stdin.on('close', () => void stop()).resume()
