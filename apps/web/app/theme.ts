export type Theme = 'system' | 'light' | 'dark';

export const THEME_COOKIE = 'asaza_theme';

export const parseTheme = (raw: string | undefined): Theme =>
  raw === 'light' || raw === 'dark' ? raw : 'system';

export const themeClass: Record<Theme, string | undefined> = {
  system: undefined,
  light: 'theme-light',
  dark: 'theme-dark',
};
