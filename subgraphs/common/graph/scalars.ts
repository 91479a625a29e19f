import Big from 'big.js'
import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import countries from 'i18n-iso-countries'
import { exponentOf } from '../money.ts'

const refuse = (message: string): never => {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** A scalar that is a string on the wire and in the services; `check` returns the canonical form or throws. */
function textScalar(name: string, check: (value: string) => string, serialize: (value: unknown) => string = String) {
  const parseValue = (value: unknown): string =>
    typeof value === 'string' ? check(value) : refuse(`${name} is written as a string.`)
  const parseLiteral = (node: ValueNode): string =>
    node.kind === Kind.STRING ? check(node.value) : refuse(`${name} is written as a string.`)
  return new GraphQLScalarType({ name, serialize, parseValue, parseLiteral })
}

const isCalendarDate = (text: string): boolean => {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const date = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text)
}

const checkDate = (value: string): string =>
  isCalendarDate(value) && value >= '0001-01-01'
    ? value
    : refuse(`"${value.slice(0, 40)}" is no date: write YYYY-MM-DD.`)

const moment = /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)$/

function checkDateTime(value: string): string {
  const match = moment.exec(value)
  const utc = match?.[1] && isCalendarDate(match[1]) ? new Date(value).toISOString() : ''
  // The zone may lead out of the years that four digits write.
  return /^\d{4}-/.test(utc) && utc >= '0001'
    ? utc
    : refuse(`"${value.slice(0, 40)}" is no moment: write 2026-03-01T09:30:00Z.`)
}

const utcOfPostgres = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,3}))?\+00$/

/** PostgreSQL writes `0042-03-01 09:30:00+00`: not quite ISO, and so for early years read by JavaScript as of our own. */
function answerDateTime(value: unknown): string {
  const text = String(value)
  const utc = utcOfPostgres.exec(text)
  if (utc) return `${utc[1]}T${utc[2]}.${(utc[3] ?? '').padEnd(3, '0')}Z`
  return new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00')).toISOString()
}

/** Longest number accepted: far beyond any amount, far below what would cost time. */
const longestDecimal = 40

const checkDecimal = (value: string): string =>
  value.length <= longestDecimal && /^-?\d+(\.\d+)?$/.test(value)
    ? new Big(value).toFixed()
    : refuse(`"${value.slice(0, 50)}" is no decimal number: write "12.50", ${longestDecimal} characters at most.`)

/** A number without quotes becomes a double on its way through the gateway: one that would come out changed is refused. */
const checkNumber = (value: string): string => {
  const exact = checkDecimal(value)
  return new Big(exact).eq(String(Number(value)))
    ? exact
    : refuse(`${value} has more digits than a number keeps: write "${value}", as a string.`)
}

const checkCurrency = (value: string): string =>
  exponentOf(value) === undefined ? refuse(`"${value.slice(0, 10)}" is no ISO 4217 currency code.`) : value

const checkCountry = (value: string): string =>
  /^[A-Z]{2}$/.test(value) && countries.isValid(value)
    ? value
    : refuse(`"${value.slice(0, 10)}" is no ISO 3166-1 alpha-2 code.`)

const decimal = textScalar('Decimal', checkDecimal)

export const scalars = {
  Date: textScalar('Date', checkDate),
  DateTime: textScalar('DateTime', checkDateTime, answerDateTime),
  Decimal: new GraphQLScalarType({
    ...decimal.toConfig(),
    parseValue: (value) =>
      typeof value === 'number' && Number.isSafeInteger(value)
        ? String(value)
        : typeof value === 'string'
          ? checkDecimal(value)
          : refuse('Decimal is written as a string, so that no digit is lost.'),
    parseLiteral: (node) =>
      node.kind === Kind.STRING
        ? checkDecimal(node.value)
        : node.kind === Kind.INT || node.kind === Kind.FLOAT
          ? checkNumber(node.value)
          : refuse('Decimal is written as a string.'),
  }),
  CurrencyCode: textScalar('CurrencyCode', checkCurrency),
  CountryCode: textScalar('CountryCode', checkCountry),
}
