/** What has been opened on the way to something: closed when the way turns out to lead nowhere, or at its end. */
export interface Closer {
  /** Waits for what is being opened, and remembers how to close it. */
  open<T>(opening: Promise<T>, close: (opened: T) => Promise<unknown>): Promise<T>
  /** Closes all that is open, or just being opened, the latest first. Throws the first failure, when all are through. */
  close(): Promise<void>
}

export function closer(): Closer {
  const underWay: Promise<unknown>[] = []
  const closes: (() => Promise<unknown>)[] = []
  return {
    open: (opening, close) => {
      const opened = opening.then((it) => {
        closes.push(() => close(it))
        return it
      })
      underWay.push(opened)
      return opened
    },
    close: async () => {
      await Promise.allSettled(underWay)
      const failures: unknown[] = []
      for (let close = closes.pop(); close; close = closes.pop()) await close().catch((error) => failures.push(error))
      if (failures.length > 0) throw failures[0]
    },
  }
}

/** Opens things on the way to what `work` answers; all are closed again when it fails on the way. */
export async function whileOpening<T>(work: (opened: Closer) => Promise<T>): Promise<T> {
  const opened = closer()
  try {
    return await work(opened)
  } catch (error) {
    await opened.close()
    throw error
  }
}
