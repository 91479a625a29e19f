/** What an earlier part of the story has written, or this function's caller. */
export function known<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('The story refers to something that has not happened yet.')
  return value
}
