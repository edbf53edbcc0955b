import type { FieldSpecs } from './field.ts';
import { Activity, Agreement, Appraisal, Need, Offer, Task } from './kinds/agreements.ts';
import { Community, PartyOrganization, SocialOrganization, Town, Unit } from './kinds/bodies.ts';
import {
  Actor,
  Decision,
  Document,
  GapNote,
  Inspection,
  Meeting,
  Person,
  ReportedFigure,
  RuleSetting,
  Workspace,
} from './kinds/records.ts';
import {
  AidAction,
  Assessment,
  BrandProject,
  DemoSite,
  Donation,
  Grant,
  Honour,
  Project,
  Venue,
  VolunteerTeam,
} from './kinds/resources.ts';
import type { KindSpec } from './kinds/spec.ts';

/** Every kind of node, in the order of the legend and of lists. */
export const KINDS = {
  SocialOrganization,
  PartyOrganization,
  Community,
  Unit,
  Town,
  Agreement,
  Appraisal,
  Need,
  Offer,
  Task,
  Activity,
  Project,
  BrandProject,
  Venue,
  Grant,
  Donation,
  AidAction,
  Honour,
  Assessment,
  DemoSite,
  VolunteerTeam,
  Person,
  Inspection,
  Meeting,
  Decision,
  Document,
  ReportedFigure,
  Workspace,
  GapNote,
  RuleSetting,
  Actor,
} as const satisfies Record<string, KindSpec>;

export type Kind = keyof typeof KINDS;
export const KIND_NAMES = Object.keys(KINDS) as [Kind, ...Kind[]];

export const kindSpec = (kind: Kind): KindSpec => KINDS[kind];
export const fieldSpecs = (kind: Kind): FieldSpecs => KINDS[kind].fields;

/** The labels of the database, each node has one. */
export const LABELS = [...new Set(KIND_NAMES.map((kind) => kindSpec(kind).label))];

/** Of the system’s own nodes: the log and what it keeps for itself, and the kinds that are no part of the domain. */
export const SYSTEM_LABEL = 'System';
export const SYSTEM_KINDS = KIND_NAMES.filter((kind) => KINDS[kind].label === SYSTEM_LABEL);
