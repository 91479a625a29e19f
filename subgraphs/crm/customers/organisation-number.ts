/** How a country's authorities check an organisation number: its digits, the last of which follows from the others. */
interface Form {
  readonly of: string
  /** What stands around the digits in everyday use. */
  readonly decoration: RegExp
  readonly isRight: (digits: string) => boolean
}

const digitsOf = (text: string): number[] => [...text].map(Number)

const weighed = (text: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * (digitsOf(text)[i] ?? 0), 0)

/** The digit that makes the weighed sum a multiple of 11; 10 is none. */
const modulo11 = (text: string, weights: readonly number[]): boolean =>
  (11 - (weighed(text, weights) % 11)) % 11 === Number(text.at(-1))

const luhn = (text: string): boolean =>
  digitsOf(text).reduceRight((sum, digit, i) => {
    const doubled = (text.length - i) % 2 === 0 ? digit * 2 : digit
    return sum + (doubled > 9 ? doubled - 9 : doubled)
  }, 0) %
    10 ===
  0

const forms: Readonly<Record<string, Form>> = {
  NO: {
    of: 'Norwegian',
    decoration: /^NO|MVA$|[\s.-]/gi,
    isRight: (digits) => /^[89]\d{8}$/.test(digits) && modulo11(digits, [3, 2, 7, 6, 5, 4, 3, 2]),
  },
  SE: {
    of: 'Swedish',
    decoration: /^SE(?=\d{12}$)|[\s-]/gi,
    isRight: (digits) => /^\d{10}$/.test(digits) && luhn(digits),
  },
  DK: {
    of: 'Danish',
    decoration: /^DK|[\s-]/gi,
    isRight: (digits) => /^[1-9]\d{7}$/.test(digits) && weighed(digits, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0,
  },
  FI: {
    of: 'Finnish',
    decoration: /^FI|[\s-]/gi,
    isRight: (digits) => /^\d{8}$/.test(digits) && modulo11(digits, [7, 9, 10, 5, 8, 4, 2]),
  },
}

/** The number of an organisation of a country as it is kept, or whose form it does not have. */
export function organisationNumber(written: string, country: string | undefined): string | { notOf: string } {
  const form = forms[country ?? '']
  if (!form) return written
  const digits = written.replace(form.decoration, '')
  return form.isRight(digits) ? digits : { notOf: form.of }
}
