import { type ReactNode, useRef } from 'react';
import { Button } from './button.tsx';

interface FileButtonProps {
  readonly label: string;
  /** Ending list for the file chooser: `.json`. */
  readonly accept: string;
  readonly onFile: (file: File) => void;
}

/** A button that asks for one file. */
export function FileButton({ label, accept, onFile }: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        hidden
        aria-label={label}
        onChange={event => {
          const [file] = event.target.files ?? [];
          // Emptied, so that the same file mended can be given again.
          event.target.value = '';
          if (file !== undefined) onFile(file);
        }}
      />
      <Button onPress={() => input.current?.click()}>{label}</Button>
    </>
  );
}
