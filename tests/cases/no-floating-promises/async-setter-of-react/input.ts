import { useState } from 'react';

export function Panel(): null {
  const [, setName] = useState('');
  setName('a');
  return null;
}
