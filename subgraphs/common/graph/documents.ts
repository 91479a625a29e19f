/** Of so many documents, the last that came, is kept how they are read, planned and compiled. */
export const mostDocuments = 500

/** The key of a text and a name, and of no others, whatever callers write for either. */
export const keyOf = (query: string, operationName = ''): string => `${operationName.length} ${operationName}${query}`
