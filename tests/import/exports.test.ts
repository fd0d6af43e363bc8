/** Files as survey services write them, in the encodings that Russian offices meet: layouts of the pages of help of each service. */
import { describe, expect, it } from 'vitest'
import type { Role } from '../../web/survey/contract.ts'
import { encoded, type OldEncoding } from './support/encode.ts'
import { read, rowsOf } from './support/file.ts'

interface Export {
  readonly service: string
  readonly text: string
  readonly encoding: OldEncoding | 'utf-8' | 'utf-16le'
  readonly layout: string
  readonly roles: Readonly<Record<string, Role>>
  /** The first row of answers. */
  readonly first: Readonly<Record<string, unknown>>
}

const exports: readonly Export[] = [
  {
    service: 'Questionstar, semicolons',
    encoding: 'windows-1251',
    text:
      'Дата;Насколько вероятно, что вы порекомендуете нас друзьям?;Почему?;Город;Сумма заказа\r\n' +
      '13.02.2024;9;"Быстро; вежливо";Москва;1250,50\r\n' +
      '14.02.2024;3;Долго ждал;Тверь;99,90\r\n15.02.2024;10;;Москва;1 500,00\r\n16.02.2024;7;Нормально;Тверь;20,00\r\n',
    layout: 'plain',
    roles: {
      'Насколько вероятно, что вы порекомендуете нас друзьям?': 'recommend',
      'Почему?': 'comment',
      Дата: 'date',
    },
    first: { Дата: 45335, 'Насколько вероятно, что вы порекомендуете нас друзьям?': 9, 'Сумма заказа': 1250.5 },
  },
  {
    service: 'Google Forms, Russian',
    encoding: 'utf-8',
    text:
      'Отметка времени,Адрес электронной почты,"На сколько вероятно, что вы порекомендуете нас?",Что нам улучшить?\n' +
      '13.02.2024 10:20:30,anna@example.com,10,Ничего\n14.02.2024 11:00:00,oleg@example.com,4,"Цены, доставку"\n' +
      '15.02.2024 12:00:00,ivan@example.com,8,Сайт\n',
    layout: 'googleForms',
    roles: { 'На сколько вероятно, что вы порекомендуете нас?': 'recommend', 'Что нам улучшить?': 'comment' },
    first: { 'На сколько вероятно, что вы порекомендуете нас?': 10, 'Что нам улучшить?': 'Ничего' },
  },
  {
    service: 'Qualtrics, three rows of headings, tabs in UTF-16',
    encoding: 'utf-16le',
    text:
      'StartDate\tEndDate\tStatus\tProgress\tFinished\tRecordedDate\tResponseId\tQ1\tQ2\n' +
      'Start Date\tEnd Date\tResponse Type\tProgress\tFinished\tRecorded Date\tResponse ID\t' +
      'How likely are you to recommend us to a friend?\tWhy did you choose this score?\n' +
      '"{""ImportId"":""startDate""}"\t"{""ImportId"":""endDate""}"\t"{""ImportId"":""status""}"\t"{""ImportId"":""progress""}"\t' +
      '"{""ImportId"":""finished""}"\t"{""ImportId"":""recordedDate""}"\t"{""ImportId"":""_recordId""}"\t"{""ImportId"":""QID1""}"\t' +
      '"{""ImportId"":""QID2_TEXT""}"\n' +
      '2024-02-13 10:00:00\t2024-02-13 10:05:00\tIP Address\t100\tTrue\t2024-02-13 10:05:01\tR_1\t9\tQuick\n' +
      '2024-02-14 10:00:00\t2024-02-14 10:05:00\tIP Address\t100\tTrue\t2024-02-14 10:05:01\tR_2\t2\tSlow\n' +
      '2024-02-15 10:00:00\t2024-02-15 10:05:00\tIP Address\t100\tTrue\t2024-02-15 10:05:01\tR_3\t10\tFriendly\n',
    layout: 'qualtrics',
    roles: {
      'How likely are you to recommend us to a friend?': 'recommend',
      'Why did you choose this score?': 'comment',
    },
    first: { 'How likely are you to recommend us to a friend?': 9, 'Why did you choose this score?': 'Quick' },
  },
  {
    service: 'Microsoft Forms, Russian, KOI8-R',
    encoding: 'koi8-r',
    text:
      'ИД;Время начала;Время завершения;Электронная почта;Имя;С какой вероятностью вы порекомендуете нас коллегам?\n' +
      '1;13.02.2024 9:00;13.02.2024 9:05;anonymous;;9\n2;14.02.2024 9:00;14.02.2024 9:05;anonymous;;6\n' +
      '3;15.02.2024 9:00;15.02.2024 9:05;anonymous;;10\n',
    layout: 'microsoftForms',
    roles: { 'С какой вероятностью вы порекомендуете нас коллегам?': 'recommend', ИД: 'leftOut' },
    first: { 'С какой вероятностью вы порекомендуете нас коллегам?': 9 },
  },
]

function bytesOf({ text, encoding }: Export): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  return encoding === 'utf-16le' ? new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le')) : encoded(text, encoding)
}

describe('exports of services', () => {
  for (const each of exports) {
    it(each.service, async () => {
      const found = await read(bytesOf(each))
      const [titles = [], first = []] = rowsOf(found)
      const { questions } = found.survey
      expect(found.choices.encoding).toBe(each.encoding)
      expect(found.layout).toBe(each.layout)
      const roles = Object.keys(each.roles).map((title) => [title, questions[titles.indexOf(title)]?.role])
      expect(Object.fromEntries(roles)).toEqual(each.roles)
      const values = Object.keys(each.first).map((title) => [title, first[titles.indexOf(title)]])
      expect(Object.fromEntries(values)).toEqual(each.first)
      expect(found.warnings).toEqual([])
    })
  }
})
