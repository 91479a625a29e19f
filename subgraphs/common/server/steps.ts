import type { IncomingMessage, ServerResponse } from 'node:http'

/** A request, and its body once that is read. */
export type Incoming = IncomingMessage & { body?: unknown }

/** A handler on Node's own types, which Express takes, too. Calls `next` unless it has answered. */
export type Step = (req: Incoming, res: ServerResponse, next: (failure?: unknown) => void) => void | Promise<void>

export type Handler = (req: Incoming, res: ServerResponse) => void

/** Takes steps one after the other. `failed` answers what one of them throws, or gives to `next`. */
export function inTurn(
  steps: readonly Step[],
  failed: (failure: unknown, req: Incoming, res: ServerResponse) => void,
): Handler {
  return (req, res) => {
    const from = (place: number, failure?: unknown): void => {
      const step = steps[place]
      if (failure !== undefined && failure !== null) return failed(failure, req, res)
      if (!step) return
      const broken = (error: unknown) => failed(error ?? new Error('thrown value is no error'), req, res)
      try {
        step(req, res, (given) => from(place + 1, given))?.catch(broken)
      } catch (error) {
        broken(error)
      }
    }
    from(0)
  }
}

/** Writes a whole answer. */
export function write(res: ServerResponse, status: number, type: string, text: string): void {
  res.statusCode = status
  res.setHeader('content-type', type)
  res.setHeader('content-length', Buffer.byteLength(text))
  res.end(text)
}
