import type { Texts } from '../../guide/texts.ts';
import type { Language } from '../../language/index.ts';
import type { Standing } from '../../quiz/alone.ts';
import type { ToldQuestion } from '../../quiz/told.ts';
import type { Html } from '../html.ts';
import { button, type Keyboard, renderText } from '../render.ts';

/** What somebody reads after an answer: whether it was right, why, from which source, and how many questions are known. */
export function verdictText(
  told: ToldQuestion,
  isRight: boolean,
  standing: Standing,
  language: Language,
  texts: Texts,
): Html[] {
  const t = texts(language);
  const { right, explanation, place, sources } = told;
  return renderText(
    {
      kind: 'message',
      language,
      outcome: 'answer',
      title: isRight ? `✅ ${t('alone.right')}` : `❌ ${t('alone.wrong')}`,
      before: [
        ...(isRight ? [] : [t('alone.rightIs', { answer: right })]),
        ...(explanation ? [explanation] : []),
      ],
      quoted: [],
      parts: [],
      after: [
        ...(place ? [`📍 ${t('alone.place', { place: place.name })}`] : []),
        standingText(standing, language, texts),
      ],
      sources: sources.map((source, i) => ({ ...source, id: '', number: i + 1 })),
      buttons: [],
      controls: [],
    },
    texts,
  );
}

/** On to the next question; to the place and to the section that answers; to other questions. */
export function verdictKeyboard(
  { place, section }: ToldQuestion,
  language: Language,
  texts: Texts,
): Keyboard {
  const t = texts(language);
  const ways = [
    ...(place
      ? [button(t('telegram.map'), { kind: 'event', event: { kind: 'located', id: place.id } })]
      : []),
    ...(section
      ? [
          button(t('telegram.more'), {
            kind: 'event',
            event: { kind: 'opened', what: 'section', id: section.id },
          }),
        ]
      : []),
  ];
  return [
    [button(t('alone.next'), { kind: 'quiz' })],
    ...(ways.length > 0 ? [ways] : []),
    [button(t('alone.other'), { kind: 'quiz', what: 'choose' })],
  ];
}

/** “You know 12 questions of 34. 3 will come back later. 19 are still new.” */
function standingText({ known, again, fresh, total }: Standing, language: Language, texts: Texts): string {
  const t = texts(language);
  return [
    t('alone.known', { count: known, total }),
    ...(again > 0 ? [t('alone.again', { count: again })] : []),
    ...(fresh > 0 ? [t('alone.fresh', { count: fresh })] : []),
  ].join(' ');
}

const hour = 3_600_000;
const day = 24 * hour;

/** “You know them all for now. The first one comes back in 5 hours.” */
export function allKnownText({ nextAt }: Standing, at: number, language: Language, texts: Texts): string {
  const t = texts(language);
  const left = Math.max(0, (nextAt ?? at) - at);
  const back =
    left > day
      ? t('alone.backDays', { count: Math.round(left / day) })
      : t('alone.backHours', { count: Math.max(1, Math.round(left / hour)) });
  return `${t('alone.allKnown')} ${back}`;
}
