import type { en } from './en/index.ts';

/** Every key that has a text. */
export type TextKey = keyof typeof en;

type Plural<K> = K extends `${infer Base}_one` ? Base : K extends `${string}_other` ? never : K;

/** What `t` takes: keys with `_one` and `_other` go by the part before it, and need `count`. */
export type Key = Plural<TextKey>;

/** All texts of one language. */
export type Dictionary = Readonly<Record<TextKey, string>>;
