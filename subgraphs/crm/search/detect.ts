import { eld } from 'eld/small'
import type { Language } from './languages.ts'

const byCode: Readonly<Record<string, Language>> = {
  no: 'norwegian',
  en: 'english',
  de: 'german',
  sv: 'swedish',
  da: 'danish',
  nl: 'dutch',
  fi: 'finnish',
  fr: 'french',
  it: 'italian',
  pt: 'portuguese',
  es: 'spanish',
  ru: 'russian',
}

/** What is told by its first characters takes no longer for a long text. */
const enough = 2_000

/** The language that a text is in, by its letters; `simple` where that can't be told. `declared` is believed. */
export function languageOf(text: string, declared?: Language | null): Language {
  if (declared) return declared
  const found = eld.detect(text.slice(0, enough))
  return (found.isReliable() && byCode[found.language]) || 'simple'
}
