import {
  Award,
  BadgeCheck,
  CalendarDays,
  ClipboardCheck,
  FileText,
  Flag,
  FolderKanban,
  Gavel,
  Gift,
  HandCoins,
  HandHelping,
  Hash,
  HeartHandshake,
  ListTodo,
  type LucideIcon,
  MapPin,
  PackageOpen,
  SearchCheck,
  User,
  Users,
  UsersRound,
} from 'lucide-react';

/** Icons of the kinds that stand on the map only in focus, or never. */
const ICONS: Readonly<Record<string, LucideIcon>> = {
  check: ClipboardCheck,
  need: HandHelping,
  offer: PackageOpen,
  task: ListTodo,
  activity: CalendarDays,
  project: FolderKanban,
  venue: MapPin,
  grant: HandCoins,
  donation: Gift,
  aid: HeartHandshake,
  honour: Award,
  assessment: BadgeCheck,
  demo: Flag,
  team: UsersRound,
  person: User,
  inspection: SearchCheck,
  meeting: Users,
  decision: Gavel,
  document: FileText,
  figure: Hash,
};

/** The icon of a kind that stands on the map only in focus, or never. */
export function KindIcon({ name, size }: { readonly name: string; readonly size: number }) {
  const Icon = ICONS[name] ?? FileText;
  return <Icon className="kind-icon" size={size - 4} strokeWidth={1.75} aria-hidden="true" />;
}
