import type { Module } from '../../common/graph/build.ts'
import { sdl } from '../../common/graph/sdl.ts'
import { fieldsResolvers } from './fields.resolvers.ts'

/**
 * Fields that the company declares itself, without a restart. A module whose records have them
 * - has `custom: customColumn()` in its table, is in `customRecords`, `customTargets` and the SDL's enums, in `crm.custom_table`
 *   and `crm.index_custom_field`, and calls in a migration `select crm.guard_custom('CASE', 'subject');`
 * - takes `custom: [CustomValueInput!]` in its inputs (`customInput.nullish()`), which its service passes to
 *   `checkedCustom`, and what `customReferences` finds in it to `mutate`;
 * - has `custom: [CustomFieldFilter!]` in its filter, `CUSTOM` and `custom: String` in its order, `customConditions` and
 *   `computed: (custom: SortedBy) => customOrder(x.custom, custom)` in its list, which is given `withCustomFields(...)`;
 * - has `extend type X { custom }` here, and `custom: '{}'` with `customHolds` in `privacy.records.ts`.
 */
export const fields: Module = { typeDefs: sdl(import.meta.url, './fields.graphql'), resolvers: fieldsResolvers }
