import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import { checkSource, type Checked } from '../../gateway/cli/import/check.ts'
import { loadSource } from '../../gateway/cli/import/load.ts'
import { northwind } from '../../gateway/cli/import/northwind/index.ts'
import type { Progress } from '../../gateway/cli/import/progress.ts'
import { describeProblem } from '../../gateway/cli/import/rows.ts'
import type { Source } from '../../gateway/cli/import/source.ts'
import { openCrmDatabase } from '../../subgraphs/crm/index.ts'
import { openErpDatabase } from '../../subgraphs/erp/index.ts'
import type { TestDatabase } from '../support/database.ts'
import { sharedFolder } from '../support/operations.ts'

const data = sharedFolder('data')

/** Where the real files lie; undefined where there are none: such tests skip. */
export const northwindFolder = data && path.join(data, 'northwind')
if (!northwindFolder) console.warn('Tests on the Northwind files are skipped: SAMSPILL_TEST_DATA names their folder.')

const silent: Progress = { say: () => undefined, reached: () => undefined }

/** Checks and loads as the command does, on databases for tests. */
export async function load(
  databases: { readonly erp: TestDatabase; readonly crm: TestDatabase },
  folder: string,
  progress = silent,
  source: Source = northwind,
): Promise<{ checked: Checked; written: number | null }> {
  const checked = await checkSource(source, folder)
  const erp = await openErpDatabase(databases.erp.settings)
  const crm = await openCrmDatabase(databases.crm.settings)
  try {
    return { checked, written: await loadSource(checked, { erp: erp.db, crm: crm.db }, progress) }
  } finally {
    await Promise.all([erp.close(), crm.close()])
  }
}

/** What the check says of a folder, a line a problem. */
export const problemsOf = async (folder: string): Promise<string[]> =>
  (await checkSource(northwind, folder)).problems.map(describeProblem)

/** A company of the same form with a few records of each kind. Order 3 is not shipped. */
export const tiny = {
  'customers.csv': `customerID,companyName,contactName,contactTitle,address,city,region,postalCode,country,phone,fax
ANNA,Anna AS,Anna Berg,Owner,Kaia 1,Bergen,NULL,5003,Norway,55 55 55 55,NULL
BEN,Ben Ltd,NULL,NULL,1 High St,Leeds,NULL,LS1,UK,NULL,NULL
`,
  'employees.csv': `employeeID,lastName,firstName,title,hireDate,homePhone,reportsTo
1,Dahl,Ola,Seller,1992-05-01 00:00:00.000,NULL,2
2,Eide,Kari,Manager,1992-08-14,(1) 23,NULL
`,
  'suppliers.csv': `supplierID,companyName,contactName,contactTitle,address,city,region,postalCode,country,phone,fax,homePage
1,Mill,Mia,Miller,Road 1,Oslo,NULL,NULL,Norway,NULL,NULL,Mill#http://mill.example/a#
`,
  'categories.csv': `categoryID,categoryName,description
1,Food,All that is eaten
`,
  'products.csv': `productID,productName,supplierID,categoryID,quantityPerUnit,unitPrice,unitsInStock,unitsOnOrder,reorderLevel,discontinued
1,Flour,1,1,1 kg,2.50,10,5,20,0
2,Yeast,NULL,NULL,box,1.00,0,0,0,1
`,
  'orders.csv': `orderID,customerID,employeeID,orderDate,requiredDate,shippedDate,shipVia,freight
1,ANNA,1,1996-07-04 00:00:00.000,1996-08-01 00:00:00.000,1996-07-16 00:00:00.000,3,32.38
2,BEN,2,1996-07-05,NULL,1996-07-10,1,0
3,ANNA,NULL,1996-07-08,NULL,NULL,1,1.5
`,
  'order_details.csv': `orderID,productID,unitPrice,quantity,discount
1,1,2.50,4,0
1,2,1,3,0.15
2,1,2.5,6,0
3,2,1,100,0
`,
} as const

export type TinyFile = keyof typeof tiny

/** A folder with the tiny company's files, changed as told; null: no such file. Gone when the test is over. */
export async function tinyFolder(changes: Partial<Record<TinyFile, string | Buffer | null>> = {}): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'northwind-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  for (const [name, content] of Object.entries({ ...tiny, ...changes }))
    if (content !== null) await writeFile(path.join(folder, name), content)
  return folder
}

/** A tiny file with one text in place of another. */
export function changed(file: TinyFile, ...replacements: readonly (readonly [string, string])[]): string {
  let text: string = tiny[file]
  for (const [before, after] of replacements) {
    if (!text.includes(before)) throw new Error(`${file} has no ${before}`)
    text = text.replace(before, after)
  }
  return text
}
