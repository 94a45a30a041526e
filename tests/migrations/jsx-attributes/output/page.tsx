import { load } from './load.js';
export function Page() {
  return <button onClick={() => { load(); }} title={load()} />;
}
export const Other = () => <button onClick={load} label={() => load()} />;
export async function table() {
  return [<button key={await load()} />];
}
