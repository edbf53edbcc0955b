import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import type { ReactNode } from 'react';
import { antdTheme } from './antd-theme.ts';
import { cspNonce } from './csp-nonce.ts';
import { useFrame } from './frame.ts';

/** Ant Design in our tokens and language; its styles carry the page's nonce. Part of the forms' chunk only. */
export function AntdFrame({ children }: { readonly children: ReactNode }) {
  const nonce = cspNonce();
  const isPhone = useFrame() === 'phone';
  const isStill = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return (
    <ConfigProvider
      locale={zhCN}
      theme={{ ...antdTheme, token: { ...antdTheme.token, motion: !isStill } }}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
      componentSize={isPhone ? 'large' : 'medium'}
      {...(nonce === undefined ? {} : { csp: { nonce } })}
    >
      {children}
    </ConfigProvider>
  );
}
