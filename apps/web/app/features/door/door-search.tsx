import { Button } from '../../design-system/button';
import { useText } from '../../i18n/use-text';

interface DoorSearchProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly found: number;
}

/** Filters while typing; without JavaScript its button asks for the filtered page. */
export function DoorSearch({ typed, onType, found }: DoorSearchProps) {
  const say = useText();
  return (
    <form
      method="get"
      role="search"
      className="flex gap-2"
      onSubmit={(event) => event.preventDefault()}
    >
      <input
        className="input"
        type="search"
        name="q"
        aria-label={say('door.search')}
        placeholder={say('door.search')}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
        autoComplete="off"
        enterKeyHint="search"
      />
      <noscript className="flex-none">
        <Button type="submit" look="ghost" className="whitespace-nowrap">
          {say('people.searchSend')}
        </Button>
      </noscript>
      <p className="sr-only" role="status">
        {typed ? say('people.found', { count: found, search: typed }) : ''}
      </p>
    </form>
  );
}
