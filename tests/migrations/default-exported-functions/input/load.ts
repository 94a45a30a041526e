export default function (): string {
  return 'a';
}
