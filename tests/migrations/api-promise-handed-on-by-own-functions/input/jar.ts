import { cookies } from 'headers';
export const jar = () => cookies();
