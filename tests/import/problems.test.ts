import { describe, expect, it } from 'vitest'
import { changed, problemsOf, tiny, tinyFolder, type TinyFile } from './importer.ts'

const problemsWith = async (changes: Parameters<typeof tinyFolder>[0]) => problemsOf(await tinyFolder(changes))

describe('what the check says', () => {
  it('nothing, where all can be read', async () => {
    expect(await problemsWith({})).toEqual([])
  })

  it.each<[string, TinyFile, [string, string], string]>([
    ['no number', 'orders.csv', ['32.38', '32;38'], 'orders.csv, line 2, column freight: "32;38" is no number'],
    ['less than zero', 'orders.csv', ['32.38', '-1'], 'orders.csv, line 2, column freight: "-1" is less than 0'],
    [
      'too fine',
      'products.csv',
      ['2.50', '2.505'],
      'products.csv, line 2, column unitPrice: "2.505" has more decimals than USD',
    ],
    [
      'no whole number',
      'order_details.csv',
      [',4,0', ',4.5,0'],
      'order_details.csv, line 2, column quantity: "4.5" is no whole number',
    ],
    [
      'none of it',
      'order_details.csv',
      [',4,0', ',0,0'],
      'order_details.csv, line 2, column quantity: "0" is less than 1',
    ],
    [
      'too much',
      'order_details.csv',
      ['0.15', '15'],
      'order_details.csv, line 3, column discount: "15" is more than 1',
    ],
    [
      'no date',
      'orders.csv',
      ['1996-07-05', '1996-02-30'],
      'orders.csv, line 3, column orderDate: "1996-02-30" is no date (YYYY-MM-DD)',
    ],
    [
      'no time',
      'orders.csv',
      ['1996-07-04 00:00', '1996-07-04 24:00'],
      'orders.csv, line 2, column orderDate: "1996-07-04 24:00:00.000" is no date (YYYY-MM-DD)',
    ],
    [
      'outside the books',
      'orders.csv',
      ['1996-07-10', '1999-07-10'],
      'orders.csv, line 3, column shippedDate: "1999-07-10" is not from 1996-01-01 to 1998-12-31',
    ],
    [
      'shipped too early',
      'orders.csv',
      ['1996-07-10', '1996-07-01'],
      'orders.csv, line 3, column shippedDate: 1996-07-01 lies before the order, 1996-07-05',
    ],
    [
      'no such choice',
      'products.csv',
      ['20,0', '20,no'],
      'products.csv, line 2, column discontinued: "no" is none of 0, 1',
    ],
    [
      'no country',
      'customers.csv',
      ['Norway', 'Norwegen'],
      'customers.csv, line 2, column country: "Norwegen" is no country',
    ],
    ['no value', 'customers.csv', ['Anna AS', 'NULL'], 'customers.csv, line 2, column companyName: has no value'],
    ['empty', 'customers.csv', ['Anna AS', ' '], 'customers.csv, line 2, column companyName: has no value'],
    [
      'too long',
      'customers.csv',
      ['55 55 55 55', '5'.repeat(41)],
      `customers.csv, line 2, column phone: "${'5'.repeat(41)}" must be at most 40 characters`,
    ],
    [
      'a key of other letters',
      'customers.csv',
      ['BEN,', 'BÉN,'],
      'customers.csv, line 3, column customerID: "BÉN" is not 1 to 20 letters, digits, -, _ or .',
    ],
    ['too few fields', 'orders.csv', [',3,32.38', ',32.38'], 'orders.csv, line 2: 7 fields instead of 8'],
    ['too many fields', 'orders.csv', [',3,32.38', ',3,32,38'], 'orders.csv, line 2: 9 fields instead of 8'],
    [
      'a key twice',
      'products.csv',
      ['2,Yeast', '1,Yeast'],
      'products.csv, line 3, column productID: "1" is there already, on line 2',
    ],
    [
      'a line twice',
      'order_details.csv',
      ['1,2,1,3', '1,1,1,3'],
      'order_details.csv, line 3, column orderID: "1 1" is there already, on line 2',
    ],
    [
      'no such customer',
      'orders.csv',
      ['2,BEN', '2,BO'],
      'orders.csv, line 3, column customerID: "BO" is no customer in customers.csv',
    ],
    [
      'no such order',
      'order_details.csv',
      ['2,1,2.5', '9,1,2.5'],
      'order_details.csv, line 4, column orderID: "9" is no order in orders.csv',
    ],
    [
      'no such manager',
      'employees.csv',
      ['NULL,2', 'NULL,7'],
      'employees.csv, line 2, column reportsTo: "7" is no employee in employees.csv',
    ],
    [
      'an order without lines',
      'order_details.csv',
      ['3,2,1,100,0\n', ''],
      'orders.csv, line 4, column orderID: "3" has no line in order_details.csv',
    ],
    [
      'a quote never closed',
      'customers.csv',
      ['Ben Ltd', '"Ben Ltd'],
      'customers.csv, line 3, column companyName: a quote is opened and never closed',
    ],
    [
      'a quote inside',
      'customers.csv',
      ['Ben Ltd', 'Ben "B" Ltd'],
      'customers.csv, line 3, column companyName: a quote stands inside a field that does not begin with one',
    ],
    [
      'text after a quote',
      'customers.csv',
      ['Ben Ltd', '"Ben" Ltd'],
      'customers.csv, line 3, column companyName: something other than a comma follows a closing quote',
    ],
    ['a column missing', 'orders.csv', ['freight', 'fracht'], 'orders.csv: lacks the column freight'],
    ['a column twice', 'orders.csv', ['shipVia', 'freight'], 'orders.csv: has the column freight twice'],
  ])('%s', async (_, file, replacement, problem) => {
    const found = await problemsWith({ [file]: changed(file, replacement) })
    expect(found).toContain(problem)
    // Whatever else is reported follows from records that are gone.
    expect(
      found.filter((one) => one.startsWith(file)).filter((one) => one !== problem && !one.includes('has no line')),
    ).toEqual([])
  })

  it('a circle of managers, each on its line', async () => {
    const found = await problemsWith({ 'employees.csv': changed('employees.csv', ['(1) 23,NULL', '(1) 23,1']) })
    expect(found).toEqual([
      'employees.csv, line 2, column reportsTo: "2" makes a circle',
      'employees.csv, line 3, column reportsTo: "1" makes a circle',
    ])
  })

  it.each<[string, string | Buffer | null, string]>([
    ['a file that is not there', null, 'orders.csv: there is no such file'],
    ['an empty file', '', 'orders.csv: is empty'],
    ['nothing but empty lines', '\n\n', 'orders.csv: is empty'],
    ['UTF-16', Buffer.from(`\uFEFF${tiny['orders.csv']}`, 'utf16le'), 'orders.csv: is UTF-16: save it as CSV in UTF-8'],
    [
      'semicolons',
      tiny['orders.csv'].replaceAll(',', ';'),
      'orders.csv: lacks the columns orderID, customerID, employeeID, orderDate, requiredDate, shippedDate, freight; ' +
        'its columns must be separated by commas, and the first line name them',
    ],
  ])('%s', async (_, content, problem) => {
    expect(await problemsWith({ 'orders.csv': content })).toEqual([problem])
  })

  it('bytes that are not UTF-8, where they are', async () => {
    const latin1 = Buffer.from(changed('customers.csv', ['Anna Berg', 'Anna Bjørg']), 'latin1')
    expect(await problemsWith({ 'customers.csv': latin1 })).toEqual([
      'customers.csv, line 2, column contactName: "Anna Bj\uFFFDrg" is not UTF-8: save the file as UTF-8',
    ])
  })

  it('all at once, in the order of files and lines, without what only follows', async () => {
    const found = await problemsWith({
      'customers.csv': changed('customers.csv', ['Norway', 'Norge'], ['UK', 'U.K.']),
      'products.csv': changed('products.csv', ['2.50', 'free'], ['5,20', 'five,-']),
      'orders.csv': changed('orders.csv', ['32.38', 'x'], ['1,1.5', '1,1.5,']),
      'order_details.csv': changed('order_details.csv', [',6,0', ',six,0']),
    })
    expect(found).toEqual([
      'customers.csv, line 2, column country: "Norge" is no country',
      'customers.csv, line 3, column country: "U.K." is no country',
      'products.csv, line 2, column unitPrice: "free" is no number',
      'products.csv, line 2, column unitsOnOrder: "five" is no whole number',
      'products.csv, line 2, column reorderLevel: "-" is no whole number',
      'orders.csv, line 2, column freight: "x" is no number',
      'orders.csv, line 4: 9 fields instead of 8',
      'order_details.csv, line 4, column quantity: "six" is no whole number',
    ])
  })

  it('lines by number, after quoted line ends, empty lines and broken lines', async () => {
    const found = await problemsWith({
      'customers.csv': changed(
        'customers.csv',
        ['Anna AS', '"Anna\n\nAS"'],
        ['BEN,', '\n\nBEN,'],
        ['Ben Ltd', '"Ben Ltd'],
      ).concat('CIA,Cia,NULL,NULL,Street,Rome,NULL,NULL,Italia,NULL,NULL\nDAG,"Dag,NULL\nEVA\n'),
    })
    expect(found.filter((one) => one.startsWith('customers'))).toEqual([
      'customers.csv, line 2, column companyName: "Anna\\n\\nAS" must be one line',
      'customers.csv, line 7, column companyName: a quote is opened and never closed',
      'customers.csv, line 8, column country: "Italia" is no country',
      'customers.csv, line 9, column companyName: a quote is opened and never closed',
      'customers.csv, line 10: 1 fields instead of 11',
    ])
  })

  it.each([
    ['a BOM', (text: string) => `\uFEFF${text}`],
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['CR', (text: string) => text.replaceAll('\n', '\r')],
    ['no last line end', (text: string) => text.trimEnd()],
    ['quotes everywhere', (text: string) => text.replace(/[^,\n]+/g, '"$&"')],
    ['spaces around', (text: string) => text.replace(/[^,\n]+/g, ' $& ')],
    ['empty lines', (text: string) => text.replaceAll('\n', '\n\n')],
  ])('nothing of %s', async (_, disguise) => {
    const files = Object.entries(tiny).map(([name, text]) => [name, disguise(text)])
    expect(await problemsWith(Object.fromEntries(files) as Record<TinyFile, string>)).toEqual([])
  })
})
