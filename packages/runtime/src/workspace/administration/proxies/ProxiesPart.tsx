import { ProxyBox } from './ProxyBox.tsx';

/** Proxies of everybody; administrators name them for whoever cannot do it himself. */
export function ProxiesPart() {
  return <ProxyBox whose="all" />;
}
