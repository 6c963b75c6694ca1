import { openJournal } from '../../src/records/journal.ts'
import { answered } from './events.ts'

// A process of its own: says that it is ready, and on a line of input adds its events as fast as it can.
const [data = '', name = '', count = '0'] = process.argv.slice(2)
const journal = openJournal({ data, reader: 'ana', save: true })
process.stdin.once('data', () => {
  for (let index = 0; index < Number(count); index++) {
    journal.append(answered(`${name}-${index}`, { session: name, response: 'wörds '.repeat(index + 1) }))
  }
  process.stdin.destroy()
})
process.stdout.write('ready\n')
