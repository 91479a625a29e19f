import { GraphQLError } from 'graphql'
import { expect, it } from 'vitest'
import { formatErrorUntold } from '../../gateway/errors/format.ts'

const told = (message: string) => formatErrorUntold({ message }, new GraphQLError(message)).message

it('leaves out what is suggested, and nothing of a value that says the same', () => {
  expect(told('Cannot query field "nam". Did you mean "name" or "names"?')).toBe('Cannot query field "nam".')
  const long = `Variable "$first" got invalid value "${'Did you mean '.repeat(80_000)}"; Int cannot represent it.`
  expect(told(long)).toBe(long)
})
