const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Ids come from clients as they please; the database faults on one that is none, so ask first. */
export const isUuid = (value: unknown): value is string => typeof value === 'string' && uuid.test(value)
