// system.ensureMeta (write): The store’s own facts; made on the first start.
MERGE (m:System {key: $key})
ON CREATE SET m.system = 'meta', m.incarnation = $incarnation, m.version = $version, m.head = 0, m.group = 0
RETURN m.incarnation AS incarnation, m.version AS version, m.head AS seq, m.group AS group;

// system.lockMeta (write): Takes the counter, and says where it then stands: whoever else commits waits until this transaction ends.
MATCH (m:System) WHERE m.key = $key SET m.holder = $holder
RETURN m.head AS seq, m.group AS group;

// system.readMeta (read): The last seq and group that the graph holds.
MATCH (m:System) WHERE m.key = $key
RETURN m.incarnation AS incarnation, m.version AS version, m.head AS seq, m.group AS group;

// system.save (write): The counter after a group, and what is remembered of clients; writing it again changes nothing.
UNWIND $rows AS row
MERGE (s:System {key: row.key})
SET s += row.properties;

// system.readClients (read): What is remembered of these clients.
MATCH (c:System) WHERE c.key IN $keys
RETURN c.clientId AS clientId, c.actorId AS actorId, c.lastMid AS lastMid, c.results AS results, c.at AS at;

// system.clientDays (read): The days on which some client was heard last.
MATCH (c:System) WHERE c.system = 'client' RETURN DISTINCT substring(c.at, 0, 10) AS day;

// system.expireClients (write): Forgets clients last heard of before an instant.
MATCH (c:System) WHERE c.system = 'client' AND c.at < $before DELETE c;

// system.appendEntries (write): Entries of the log (Neo4j), in the transaction of their effects.
UNWIND $rows AS row CREATE (e:System) SET e = row;

// system.readEntries (read): Entries by seq; a list, since a range over the seq would scan the log.
MATCH (e:System) WHERE e.seq IN $seqs
RETURN e.seq AS seq, e.at AS at, e.actorId AS actorId, e.clientId AS clientId, e.mid AS mid, e.type AS type,
  e.events AS events, e.takesBack AS takesBack;

// system.searchEntries (read): Of these entries those that fit, the last first.
MATCH (e:System) WHERE e.seq IN $seqs
  AND ($anybody OR e.actorId = $actorId)
  AND ($anything OR e.type = $type)
  AND ($anytime OR substring(e.at, 0, 13) IN $hours)
  AND e.events CONTAINS $one AND e.events CONTAINS $two
RETURN e.seq AS seq, e.at AS at, e.actorId AS actorId, e.clientId AS clientId, e.mid AS mid, e.type AS type,
  e.events AS events, e.takesBack AS takesBack
ORDER BY e.seq DESC LIMIT $limit;

// read.nodes (read): Nodes by id.
MATCH (n:Record) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:Record) WHERE a.id = id
MATCH (a)-[r]->(b:Record)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// write.create.SocialOrganization (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`SocialOrganization`) SET n = row.properties;

// write.create.PartyOrganization (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`PartyOrganization`) SET n = row.properties;

// write.create.Community (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Community`) SET n = row.properties;

// write.create.Unit (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Unit`) SET n = row.properties;

// write.create.Town (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Town`) SET n = row.properties;

// write.create.Agreement (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Agreement`) SET n = row.properties;

// write.create.Appraisal (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Appraisal`) SET n = row.properties;

// write.create.Need (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Need`) SET n = row.properties;

// write.create.Offer (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Offer`) SET n = row.properties;

// write.create.Task (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Task`) SET n = row.properties;

// write.create.Activity (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Activity`) SET n = row.properties;

// write.create.Project (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Project`) SET n = row.properties;

// write.create.BrandProject (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`BrandProject`) SET n = row.properties;

// write.create.Venue (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Venue`) SET n = row.properties;

// write.create.Grant (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Grant`) SET n = row.properties;

// write.create.Donation (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Donation`) SET n = row.properties;

// write.create.AidAction (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`AidAction`) SET n = row.properties;

// write.create.Honour (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Honour`) SET n = row.properties;

// write.create.Assessment (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Assessment`) SET n = row.properties;

// write.create.DemoSite (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`DemoSite`) SET n = row.properties;

// write.create.VolunteerTeam (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`VolunteerTeam`) SET n = row.properties;

// write.create.Person (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Person`) SET n = row.properties;

// write.create.Inspection (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Inspection`) SET n = row.properties;

// write.create.Meeting (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Meeting`) SET n = row.properties;

// write.create.Decision (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Decision`) SET n = row.properties;

// write.create.Document (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`Document`) SET n = row.properties;

// write.create.ReportedFigure (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`ReportedFigure`) SET n = row.properties;

// write.create.System (write): New nodes of one label; the label Record makes an id enough to find any of them.
UNWIND $rows AS row CREATE (n:Record:`System`) SET n = row.properties;

// write.change (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:Record) WHERE n.id = row.id SET n += row.properties;

// write.delete (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:Record) WHERE n.id = row.id DELETE n;

// write.relate.OF (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.UNDER (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`UNDER`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SUPERVISED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`SUPERVISED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.REGISTERED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`REGISTERED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEMBER_OF (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`MEMBER_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LOCATED_IN (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`LOCATED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.INSTRUCTED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`INSTRUCTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PARTY_TO (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`PARTY_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FILED_UNDER (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`FILED_UNDER`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RENEWS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`RENEWS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LISTS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`LISTS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.APPRAISES (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`APPRAISES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.NEEDS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`NEEDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.OFFERS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`OFFERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CLAIMS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`CLAIMS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.ANSWERS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`ANSWERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.USES (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`USES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BELONGS_TO (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`BELONGS_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HELD_AT (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`HELD_AT`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOSTED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`HOSTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.TOOK_PART (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`TOOK_PART`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PLACED_IN (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`PLACED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FUNDED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`FUNDED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GRANTED_TO (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`GRANTED_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FOR (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`FOR`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CREATED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`CREATED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SERVES (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`SERVES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BACKED_BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`BACKED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.AWARDED (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`AWARDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.ASSESSES (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`ASSESSES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.DEMO (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`DEMO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOLDS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`HOLDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.ATTENDED (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`ATTENDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEETING_OF (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`MEETING_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.DECIDED (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`DECIDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.INSPECTS (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`INSPECTS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BY (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE (write): New relations of one type; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (b:Record) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.changeRelation.OF (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`OF`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.UNDER (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`UNDER`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SUPERVISED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`SUPERVISED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.REGISTERED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`REGISTERED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.MEMBER_OF (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LOCATED_IN (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.INSTRUCTED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`INSTRUCTED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PARTY_TO (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.FILED_UNDER (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`FILED_UNDER`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.RENEWS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`RENEWS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LISTS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`LISTS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.APPRAISES (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`APPRAISES`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.NEEDS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.OFFERS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CLAIMS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.ANSWERS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`ANSWERS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.USES (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`USES`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.BELONGS_TO (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`BELONGS_TO`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.HELD_AT (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`HELD_AT`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.HOSTED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`HOSTED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.TOOK_PART (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`TOOK_PART`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.RUN_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`RUN_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PLACED_IN (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`PLACED_IN`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.FUNDED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`FUNDED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GRANTED_TO (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`GRANTED_TO`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.FOR (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`FOR`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GAVE (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CREATED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`CREATED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SERVES (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`SERVES`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.BACKED_BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`BACKED_BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.AWARDED (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`AWARDED`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.ASSESSES (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`ASSESSES`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.DEMO (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`DEMO`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.HOLDS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`HOLDS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.ATTENDED (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`ATTENDED`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.MEETING_OF (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`MEETING_OF`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.DECIDED (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`DECIDED`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.INSPECTS (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`INSPECTS`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.BY (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`BY`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b:Record) WHERE r.id = row.id
SET r += row.properties;

// write.unrelate.OF (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`OF`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.UNDER (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`UNDER`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.SUPERVISED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`SUPERVISED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.REGISTERED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`REGISTERED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.MEMBER_OF (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.LOCATED_IN (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.INSTRUCTED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`INSTRUCTED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.PARTY_TO (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.FILED_UNDER (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`FILED_UNDER`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.RENEWS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`RENEWS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.LISTS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`LISTS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.APPRAISES (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`APPRAISES`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.NEEDS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.OFFERS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.CLAIMS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.ANSWERS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`ANSWERS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.USES (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`USES`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.BELONGS_TO (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`BELONGS_TO`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.HELD_AT (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`HELD_AT`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.HOSTED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`HOSTED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.TOOK_PART (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`TOOK_PART`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.RUN_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`RUN_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.PLACED_IN (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`PLACED_IN`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.FUNDED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`FUNDED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.GRANTED_TO (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`GRANTED_TO`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.FOR (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`FOR`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.GAVE (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.CREATED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`CREATED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.SERVES (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`SERVES`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.BACKED_BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`BACKED_BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.AWARDED (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`AWARDED`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.ASSESSES (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`ASSESSES`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.DEMO (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`DEMO`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.HOLDS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`HOLDS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.ATTENDED (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`ATTENDED`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.MEETING_OF (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`MEETING_OF`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.DECIDED (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`DECIDED`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.INSPECTS (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`INSPECTS`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.BY (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`BY`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:Record) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b:Record) WHERE r.id = row.id
DELETE r;

// write.provenance (read): The provenance that a change is to be merged into.
MATCH (n:Record) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// snapshot.ids (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:Record) RETURN n.id AS id;

// schema.Record_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Record_id_index` IF NOT EXISTS FOR (n:`Record`) ON (n.`id`);

// schema.System_key_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `System_key_index` IF NOT EXISTS FOR (n:`System`) ON (n.`key`);

// schema.System_seq_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `System_seq_index` IF NOT EXISTS FOR (n:`System`) ON (n.`seq`);

// schema.SocialOrganization_uscc_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `SocialOrganization_uscc_index` IF NOT EXISTS FOR (n:`SocialOrganization`) ON (n.`uscc`);

// schema.Community_code_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Community_code_index` IF NOT EXISTS FOR (n:`Community`) ON (n.`code`);

// schema.Town_code_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Town_code_index` IF NOT EXISTS FOR (n:`Town`) ON (n.`code`);

// schema.Agreement_number_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Agreement_number_index` IF NOT EXISTS FOR (n:`Agreement`) ON (n.`number`);

// schema.ReportedFigure_figure_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `ReportedFigure_figure_index` IF NOT EXISTS FOR (n:`ReportedFigure`) ON (n.`figure`);

// schema.Record_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Record_id_unique` IF NOT EXISTS
FOR (n:`Record`) REQUIRE n.`id` IS UNIQUE;

// schema.System_key_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `System_key_unique` IF NOT EXISTS
FOR (n:`System`) REQUIRE n.`key` IS UNIQUE;

// schema.SocialOrganization_uscc_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `SocialOrganization_uscc_unique` IF NOT EXISTS
FOR (n:`SocialOrganization`) REQUIRE n.`uscc` IS UNIQUE;

// schema.Community_code_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Community_code_unique` IF NOT EXISTS
FOR (n:`Community`) REQUIRE n.`code` IS UNIQUE;

// schema.Town_code_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Town_code_unique` IF NOT EXISTS
FOR (n:`Town`) REQUIRE n.`code` IS UNIQUE;

// schema.Agreement_number_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Agreement_number_unique` IF NOT EXISTS
FOR (n:`Agreement`) REQUIRE n.`number` IS UNIQUE;

// schema.ReportedFigure_figure_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `ReportedFigure_figure_unique` IF NOT EXISTS
FOR (n:`ReportedFigure`) REQUIRE n.`figure` IS UNIQUE;
