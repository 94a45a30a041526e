import { createMemoryRouter, useFetcher, useNavigate, type NavigateFunction } from 'react-router';

export function leave(goTo: NavigateFunction): void {
  goTo('/');
}
export function useLeaving(): () => void {
  const navigate = useNavigate();
  const fetcher = useFetcher();
  return () => {
    fetcher.submit({ intent: 'leave' }, { method: 'post' });
    fetcher.load('/left');
    navigate(-1);
  };
}
export async function ownRouter(): Promise<void> {
  await createMemoryRouter([]).navigate('/');
}
