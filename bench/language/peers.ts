import type { Language } from '../../src/language/languages.ts';

/** Something that names the language of a text; `undefined` where it names none of ours. */
export interface Detector {
  name: string;
  /** choosing among the five languages alone */
  among(text: string): string | undefined;
  /** choosing among all languages that it knows; some do not know Kyrgyz */
  open(text: string): string | undefined;
}

const francCodes: Record<string, Language> = { kir: 'ky', rus: 'ru', ces: 'cs', epo: 'eo', eng: 'en' };

interface Tinyld {
  detect(text: string, options?: { only: string[] }): string;
}

/** franc and tinyld/heavy from bench/package.json. tinyld knows no Kyrgyz: among the five, its Kazakh is read as Kyrgyz. */
export async function loadPeers(): Promise<Detector[]> {
  // named at run time, so that the types of the project do not need what only bench/ installs
  const load = (name: string) => import(name);
  const { franc } = await load('franc');
  const { detect } = (await load('tinyld/heavy')) as Tinyld;
  const among = { only: Object.keys(francCodes), minLength: 1 };
  return [
    {
      name: 'franc',
      among: text => francCodes[franc(text, among)],
      open: text => francCodes[franc(text, { minLength: 1 })],
    },
    {
      name: 'tinyld',
      among: text => {
        const found = detect(text, { only: ['kk', 'ru', 'cs', 'eo', 'en'] });
        return found === 'kk' ? 'ky' : found;
      },
      open: text => {
        const found = detect(text);
        return Object.values<string>(francCodes).includes(found) ? found : undefined;
      },
    },
  ];
}
