import { column, count, exact, optional, otherwise, positive, reference, stockCode, text } from '../columns.ts'
import { sourceFile } from '../source.ts'
import { backwards, span } from './span.ts'

export const workCentres = sourceFile({
  file: 'work_centres.csv',
  record: 'work centre',
  optional: true,
  key: ['code'],
  columns: {
    code: column('code', stockCode(40)),
    name: column('name', text(200)),
    hourlyRate: column('hourly_rate', exact),
    capacityHours: otherwise('capacity_hours', positive, '8'),
  },
})

/** Rows stand in any order, and hold each on days of its own: a product has a revision for each stretch without a change. */
export const bills = sourceFile({
  file: 'bills.csv',
  record: 'component',
  optional: true,
  key: ['product', 'component', 'validFrom'],
  links: { from: 'product', to: 'component' },
  columns: {
    product: reference('product', 'products'),
    component: reference('component', 'products'),
    quantity: column('quantity', positive),
    unit: optional('unit', text(60)),
    scrap: otherwise('scrap', exact, '0'),
    ...span,
  },
  faults: backwards,
})

/** What is done to make a product, by whichever of its bills. */
export const operations = sourceFile({
  file: 'operations.csv',
  record: 'operation',
  optional: true,
  key: ['product', 'line'],
  columns: {
    product: reference('product', 'products'),
    line: column('line', count()),
    workCentre: reference('work_centre', 'workCentres'),
    name: column('name', text(100)),
    setupMinutes: otherwise('setup_minutes', exact, '0'),
    runMinutes: otherwise('run_minutes', exact, '0'),
  },
})
