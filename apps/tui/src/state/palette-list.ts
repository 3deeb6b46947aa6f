import { shownKeys } from './help.ts';
import type { Keymap } from './keymap.ts';
import type { Picker, PickerItem } from './picker.ts';

/** The list of all commands, with their keys; a place typed as its filter is a way to go there. */
export function commandPicker(keymap: Keymap): Picker {
  const items = keymap.groups.flatMap(({ title, commands }) =>
    commands
      // A command that waits for any key is of no use without it.
      .filter(({ keys }) => keys.length === 0 || keys.some((key) => !key.includes('*')))
      .map(({ name, keys, help }): PickerItem => {
        const shown = keys.filter((key) => !key.includes('*')).map(shownKeys);
        return {
          label: `${name}  ${shown.join(' ')}`,
          detail: `${help} (${title.toLowerCase()})`,
          action: { kind: 'command', command: name },
        };
      }),
  );
  return { title: 'Commands; a number goes to that post, 50% to the middle', items, takesPlaces: true };
}

/** Reads a place: `41` and `#41` are posts, `50%` a part of the thread; `null` for anything else. */
export function typedPlace(text: string): PickerItem | null {
  const post = /^#?([0-9]{1,9})$/.exec(text.trim());
  if (post) {
    const number = Number(post[1]);
    return { label: `Go to post ${number}`, detail: '', action: { kind: 'post', number } };
  }
  const share = /^([0-9]{1,3})%$/.exec(text.trim());
  if (share === null) return null;
  const percent = Math.min(100, Number(share[1]));
  return { label: `Go to ${percent} %`, detail: '', action: { kind: 'percent', percent } };
}
