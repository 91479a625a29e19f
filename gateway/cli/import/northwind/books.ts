/** The company that trades; its calendar begins and ends with the orders'. */
export const books = {
  code: 'NORTHWIND',
  name: 'Northwind Traders',
  baseCurrency: 'USD',
  timeZone: 'UTC',
  fiscalYears: [1996, 1998],
} as const

/** Opening stock is there before anything is sold. */
export const openedOn = `${books.fiscalYears[0]}-01-01`

export const paymentTermsDays = 30

export const mainWarehouse = { code: 'MAIN', name: 'Main warehouse' } as const
