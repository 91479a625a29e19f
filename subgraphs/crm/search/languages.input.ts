import { z } from 'zod'
import { languages } from './languages.ts'

/** As the SDL's `TextLanguage` has it. */
export const languageInput = z.string().toLowerCase().pipe(z.enum(languages))
