import { useTranslate } from 'react-admin';

/** Words for the contract's enum values, and lists of choices from them. */
export function useCodes() {
  const translate = useTranslate();
  const word = (list: string, value: string | null | undefined) =>
    value == null ? undefined : translate(`codes.${list}.${value}`, { _: value });
  return {
    word,
    choices: (list: string, values: Readonly<Record<string, string>>) =>
      Object.values(values).map((value) => ({ id: value, name: word(list, value) as string })),
  };
}
