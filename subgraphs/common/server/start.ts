import { createApp, type AppSettings } from './app.ts'
import { drainable } from './drain.ts'
import { listen, urlOf, type ListenSettings } from './listen.ts'

export interface StartSettings extends ListenSettings, Omit<AppSettings, 'stopping'> {
  /** Closes what the process holds open (pools, an embedded database); called when the last answer is out. */
  readonly close: () => Promise<void>
}

export interface Running {
  /** For people and tests, e.g. `http://localhost:4000`. */
  readonly url: string
  /** Not ready any more, no new connections, requests in flight answered, then `close()`. A second call joins the first. */
  stop(): Promise<void>
}

/** Starts to listen. Throws `CannotListen` with everything still open: the caller closes it. */
export async function start(settings: StartSettings): Promise<Running> {
  let stopped: Promise<void> | undefined
  const app = createApp({ ...settings, stopping: () => stopped !== undefined })
  const server = await listen(app, settings)
  const drain = drainable(server)
  return { url: urlOf(server), stop: () => (stopped ??= drain().then(settings.close)) }
}
