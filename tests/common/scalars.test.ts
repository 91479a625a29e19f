import { parseValue } from 'graphql'
import { expect, it } from 'vitest'
import { scalars } from '../../subgraphs/common/graph/scalars.ts'

const { CountryCode, CurrencyCode, Date, DateTime, Decimal } = scalars

it.each([
  [CountryCode, 'NO', 'NO'],
  [CurrencyCode, 'NOK', 'NOK'],
  [Date, '2024-02-29', '2024-02-29'],
  [DateTime, '2026-01-01T00:30:00+01:00', '2025-12-31T23:30:00.000Z'],
  [DateTime, '2026-01-01T00:00:00.123456Z', '2026-01-01T00:00:00.123Z'],
  [Decimal, '12.50', '12.5'],
  [Decimal, 7, '7'],
])('%s takes %j as %j', (scalar, value, taken) => {
  expect(scalar.parseValue(value)).toBe(taken)
})

it.each([
  [CountryCode, 'no'],
  [CountryCode, 'NOR'],
  [CountryCode, 'XX'],
  [CurrencyCode, 'nok'],
  [Date, '2026-02-29'],
  [Date, '0000-01-01'],
  [DateTime, '2026-01-01T00:00:00'],
  [DateTime, '2026-13-01T00:00:00Z'],
  [DateTime, '0000-01-01T00:00:00Z'],
  [DateTime, '9999-12-31T23:59:59-05:00'],
  [Decimal, 1.5],
  [Decimal, '1e3'],
  [Decimal, '1'.repeat(41)],
])('%s refuses %j', (scalar, value) => {
  expect(() => scalar.parseValue(value)).toThrow()
})

it.each([
  ['2026-03-01 09:30:00.5+00', '2026-03-01T09:30:00.500Z'],
  ['0042-03-01 09:30:00+00', '0042-03-01T09:30:00.000Z'],
  ['2026-03-01T09:30:00.123Z', '2026-03-01T09:30:00.123Z'],
])('answers the moment %s as %s', (kept, answered) => {
  expect(DateTime.serialize(kept)).toBe(answered)
})

it.each([
  ['0.30', '0.3'],
  ['"999999999999999.99"', '999999999999999.99'],
  ['123456789012345.67', '123456789012345.67'],
])('takes the literal %s for the decimal %s', (literal, taken) => {
  expect(Decimal.parseLiteral(parseValue(literal))).toBe(taken)
})

it.each(['999999999999999.99', '9007199254740993', '0.1234567890123456789', '1e400', '1'.repeat(400), '{ a: 1 }'])(
  'refuses the literal %s for a decimal, which could not be kept as it is written',
  (literal) => {
    expect(() => Decimal.parseLiteral(parseValue(literal))).toThrow()
  },
)
