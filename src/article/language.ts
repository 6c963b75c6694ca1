/** The commonest words of a language that the others here do not share, or share least. */
const commonWords: Readonly<Record<string, string>> = {
  en: 'the of and to in is that it was for with as his he on are this be by have from not they which',
  de: 'der die und das nicht von sie ist mit sich dem den ein eine auf für auch als wird zu im es wurde',
  fr: 'le les des et est une dans que qui pour pas sur au avec il elle ce sont du cette par plus ont',
  es: 'el los las que en una por con para del se es como más pero sus fue este también entre había',
  it: 'il che di una per non con sono della gli nel dei alla anche più delle come è questo suo',
  pt: 'o os que não uma com para do da em dos por mais como ao foi são pela também seu das',
  nl: 'de het een van en niet dat op te zijn voor met die aan er ook door maar bij wordt naar',
  sv: 'och att det som på är för av med den inte till har ett om var från men så kan',
  da: 'og at det som på er for af med den ikke til har et om var fra men så der kan blev',
  no: 'og at det som på er for av med den ikke til har et om var fra men så kan ble etter',
  pl: 'i w na się z nie że do jest to jak o po przez dla od ale za są był tego oraz',
  cs: 'a se v na je že s z do to o jako za by pro ve jsou bylo byl ale po také',
  fi: 'ja on ei se että oli hän mutta ovat kun myös niin ole joka tai sen vain kuin',
  tr: 've bir bu için ile da de olarak daha çok olan gibi sonra kadar en ne var değil',
  id: 'yang dan di dengan untuk dari ini itu tidak dalam pada akan adalah juga ke oleh telah',
}
const scripts: readonly (readonly [language: string, script: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['zh', /\p{Script=Han}/gu],
  ['uk', /[іїєґ]/giu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]
const sampleLength = 20_000
const leastShare = 0.12

/** A guess at the language of a text, as a BCP 47 primary subtag; `und` where its common words tell none. */
export function guessLanguage(text: string): string {
  const sample = text.slice(0, sampleLength).toLowerCase()
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  // Japanese and Ukrainian come first: a tenth of their own letters marks them among the shared ones.
  for (const [language, script] of scripts) {
    const share = (sample.match(script)?.length ?? 0) / Math.max(1, letters)
    if (share > (language === 'ja' || language === 'uk' ? 0.04 : 0.3)) return language
  }
  const words = sample.match(/\p{L}+/gu) ?? []
  let best = 'und'
  let bestCount = Math.max(2, words.length * leastShare)
  for (const [language, list] of Object.entries(commonWords)) {
    const common = new Set(list.split(' '))
    const count = words.reduce((sum, word) => sum + (common.has(word) ? 1 : 0), 0)
    if (count > bestCount) {
      best = language
      bestCount = count
    }
  }
  return best
}

/** The primary subtag of a language tag such as `en-GB` or `en_US`; undefined where it is none. */
export function primaryLanguage(tag: string | undefined): string | undefined {
  return /^([a-z]{2,3})(?:[-_]|$)/i.exec(tag?.trim() ?? '')?.[1]?.toLowerCase()
}
