import { Writable } from 'node:stream'
import { createLogger, type Logger } from '../../subgraphs/common/server/logger.ts'

export interface LogCapture {
  readonly logger: Logger
  /** Every line so far, parsed. */
  readonly lines: Record<string, unknown>[]
  /** Everything written so far, as it was written. */
  readonly text: () => string
}

/** A logger whose lines a test can read. */
export function captureLog(level = 'info'): LogCapture {
  const written: string[] = []
  const lines: Record<string, unknown>[] = []
  const destination = new Writable({
    write(chunk: Buffer, _encoding, done) {
      const text = chunk.toString()
      written.push(text)
      lines.push(JSON.parse(text) as Record<string, unknown>)
      done()
    },
  })
  const logger = createLogger({ level, name: 'test', pretty: false, destination })
  return { logger, lines, text: () => written.join('') }
}
