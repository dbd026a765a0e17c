// Lets the compiler check every key of an interface text against locales/en.json.
import 'i18next';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof import('./en.json', { with: { 'resolution-mode': 'import' }}) };
  }
}
