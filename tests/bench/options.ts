import { appendFileSync } from 'node:fs'
import { InvalidArgumentError } from 'commander'

export const atLeastOne = (text: string): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new InvalidArgumentError('Give a whole number of 1 or more.')
  return value
}

/** A file that can be written: one learns it before a quarter of an hour is over. */
export const writable = (file: string): string => {
  try {
    appendFileSync(file, '')
    return file
  } catch (error) {
    throw new InvalidArgumentError(`It can not be written: ${(error as Error).message}.`)
  }
}
