import { createRequire } from 'node:module';
import type { Weight } from './page.ts';

const require = createRequire(import.meta.url);

/** Noto Sans has every letter of the five languages, and may be embedded (SIL Open Font License 1.1). */
export const fontFiles: Record<Weight, string> = {
  regular: require.resolve('@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf'),
};
