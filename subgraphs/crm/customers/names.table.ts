import { check } from 'drizzle-orm/pg-core'
import { codeColumn, lengthBetween } from '../../common/database/columns.ts'
import { crm } from '../schema.ts'

/** Each word that the name of a customer or of a contact has, numbers aside, as it is looked for. Kept by triggers, whoever writes. */
export const nameWord = crm.table('name_word', { word: codeColumn().primaryKey() }, (t) => [
  check('name_word_length', lengthBetween(t.word, 3, 40)),
])
