import { describe, expect, it } from 'vitest';
import { foldMoney } from '../../graph/model/schema/fold/money.ts';
import { foldNumber, foldYear } from '../../graph/model/schema/fold/number.ts';

describe('money', () => {
  it.each([
    ['28.9万元', 289_000],
    ['28.9 万 元', 289_000],
    ['２８．９万', 289_000],
    ['¥289,000', 289_000],
    ['￥289，000.00', 289_000],
    ['289000元', 289_000],
    ['RMB 289 000', 289_000],
    ['二十八万九千元整', 289_000],
    ['人民币（大写）：贰拾捌万玖仟元整', 289_000],
    ['28万9千元', 289_000],
    ['28万9000元', 289_000],
    ['12.3456万', 123_456],
    ['1.2亿元', 120_000_000],
    ['0.01万元', 100],
    ['12元3角4分', 12.34],
    ['两百万', 2_000_000],
    ['1200', 1_200],
  ])('%s is %d yuan', (typed, yuan) => {
    expect(foldMoney(typed)).toEqual({ value: yuan });
  });

  it.each([
    ['约28.9万元', 'approximate'],
    ['28.9万余元', 'approximate'],
    ['28.9万元以上', 'approximate'],
    ['10—20万元', 'approximate'],
    ['100美元', 'otherUnit'],
    ['HK$100', 'money'],
    ['二万八', 'money'],
    ['3千5', 'money'],
    ['1,23', 'money'],
    ['1.234.567', 'money'],
    ['1e5', 'money'],
    ['0x10', 'money'],
    ['12²', 'money'],
    ['289000元（28.9万元）', 'money'],
    ['28.9w', 'otherUnit'],
    ['1.005', 'moneyFen'],
  ])('%s is refused: %s', (typed, reason) => {
    expect(foldMoney(typed)).toMatchObject({ refused: reason });
  });
});

describe('numbers', () => {
  it.each([
    ['1,200户', ['户'], 1_200],
    ['1，200 户', ['户'], 1_200],
    ['1 200', [], 1_200],
    ['1.5万人', ['人'], 15_000],
    ['一千二百人', ['人'], 1_200],
    ['一百零五', [], 105],
    ['一百十五', [], 115],
    ['一万零五十', [], 10_050],
    ['廿四', [], 24],
    ['两万人次', ['人次'], 20_000],
    ['12个小时', ['小时'], 12],
    ['50㎡', ['平方米'], 50],
    ['0012', [], 12],
    ['−5', [], -5],
    ['负5', [], -5],
    ['.5', [], 0.5],
  ])('%s is %d', (typed, units, value) => {
    expect(foldNumber(typed, units)).toEqual({ value });
  });

  it.each([
    ['12户', ['人'], 'otherUnit'],
    ['200人', ['人次'], 'otherUnit'],
    ['60余个', ['个'], 'approximate'],
    ['约60', [], 'approximate'],
    ['60+', [], 'approximate'],
    ['十几', [], 'approximate'],
    ['20—30', [], 'approximate'],
    ['三百五', [], 'number'],
    ['1e3', [], 'number'],
    ['0x1F', [], 'number'],
    ['1,20', [], 'number'],
    ['12 13', [], 'number'],
    ['--5', [], 'number'],
    ['２０２３²', [], 'number'],
  ])('%s in %s is refused: %s', (typed, units, reason) => {
    expect(foldNumber(typed, units)).toMatchObject({ refused: reason });
  });

  it.each(['2023', '2023年', '２０２３年度', '二〇二三年'])('%s is a year', (typed) => {
    expect(foldYear(typed)).toEqual({ value: 2_023 });
  });
  it.each(['23', '二三年', '2023.5', '20233'])('%s is no year', (typed) => {
    expect(foldYear(typed)).toEqual({ refused: 'year' });
  });
});
