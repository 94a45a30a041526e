import { useState } from 'react';

declare function load(): Promise<string>;

export function Name(): () => Promise<void> {
  const [name, setName] = useState('');
  return async () => {
    setName(name + (await load()));
  };
}
