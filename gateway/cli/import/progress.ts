/** Tells a person how far a command is: on a terminal in a line that is rewritten, else in a line now and then. */
export interface Progress {
  say(line: string): void
  /** `done` of `total` of what `label` names. */
  reached(label: string, done: number, total: number): void
}

const number = new Intl.NumberFormat('en')
export const plainNumber = (value: number): string => number.format(value)

export function terminalProgress(stream: NodeJS.WriteStream): Progress {
  let isOpen = false
  const end = () => {
    if (isOpen) stream.write('\n')
    isOpen = false
  }
  return {
    say: (line) => {
      end()
      stream.write(`${line}\n`)
    },
    reached: (label, done, total) => {
      const line = `${label.padEnd(28)} ${plainNumber(done).padStart(9)} of ${plainNumber(total)}`
      if (!stream.isTTY) return void stream.write(`${line}\n`)
      stream.write(`\r${line}\x1b[K`)
      isOpen = true
      if (done >= total) end()
    },
  }
}
