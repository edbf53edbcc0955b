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

// system.readDerived (read): As of which day what is derived is said; null or empty: of none.
MATCH (m:System) WHERE m.key = $key RETURN m.derivedOn AS on, m.derivation AS derivation;

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

// read.ids.SocialOrganization (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`SocialOrganization`) RETURN n.id AS id;

// read.nodes.SocialOrganization (read): Nodes by id.
MATCH (n:`SocialOrganization`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.SocialOrganization (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`SocialOrganization`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.PartyOrganization (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`PartyOrganization`) RETURN n.id AS id;

// read.nodes.PartyOrganization (read): Nodes by id.
MATCH (n:`PartyOrganization`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.PartyOrganization (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`PartyOrganization`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Community (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Community`) RETURN n.id AS id;

// read.nodes.Community (read): Nodes by id.
MATCH (n:`Community`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Community (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Community`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Unit (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Unit`) RETURN n.id AS id;

// read.nodes.Unit (read): Nodes by id.
MATCH (n:`Unit`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Unit (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Unit`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Town (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Town`) RETURN n.id AS id;

// read.nodes.Town (read): Nodes by id.
MATCH (n:`Town`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Town (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Town`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Agreement (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Agreement`) RETURN n.id AS id;

// read.nodes.Agreement (read): Nodes by id.
MATCH (n:`Agreement`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Agreement (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Agreement`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Appraisal (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Appraisal`) RETURN n.id AS id;

// read.nodes.Appraisal (read): Nodes by id.
MATCH (n:`Appraisal`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Appraisal (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Appraisal`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Need (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Need`) RETURN n.id AS id;

// read.nodes.Need (read): Nodes by id.
MATCH (n:`Need`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Need (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Need`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Offer (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Offer`) RETURN n.id AS id;

// read.nodes.Offer (read): Nodes by id.
MATCH (n:`Offer`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Offer (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Offer`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Task (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Task`) RETURN n.id AS id;

// read.nodes.Task (read): Nodes by id.
MATCH (n:`Task`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Task (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Task`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Activity (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Activity`) RETURN n.id AS id;

// read.nodes.Activity (read): Nodes by id.
MATCH (n:`Activity`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Activity (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Activity`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Project (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Project`) RETURN n.id AS id;

// read.nodes.Project (read): Nodes by id.
MATCH (n:`Project`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Project (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Project`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.BrandProject (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`BrandProject`) RETURN n.id AS id;

// read.nodes.BrandProject (read): Nodes by id.
MATCH (n:`BrandProject`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.BrandProject (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`BrandProject`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Venue (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Venue`) RETURN n.id AS id;

// read.nodes.Venue (read): Nodes by id.
MATCH (n:`Venue`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Venue (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Venue`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Grant (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Grant`) RETURN n.id AS id;

// read.nodes.Grant (read): Nodes by id.
MATCH (n:`Grant`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Grant (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Grant`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Donation (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Donation`) RETURN n.id AS id;

// read.nodes.Donation (read): Nodes by id.
MATCH (n:`Donation`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Donation (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Donation`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.AidAction (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`AidAction`) RETURN n.id AS id;

// read.nodes.AidAction (read): Nodes by id.
MATCH (n:`AidAction`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.AidAction (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`AidAction`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Honour (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Honour`) RETURN n.id AS id;

// read.nodes.Honour (read): Nodes by id.
MATCH (n:`Honour`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Honour (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Honour`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Assessment (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Assessment`) RETURN n.id AS id;

// read.nodes.Assessment (read): Nodes by id.
MATCH (n:`Assessment`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Assessment (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Assessment`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.DemoSite (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`DemoSite`) RETURN n.id AS id;

// read.nodes.DemoSite (read): Nodes by id.
MATCH (n:`DemoSite`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.DemoSite (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`DemoSite`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.VolunteerTeam (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`VolunteerTeam`) RETURN n.id AS id;

// read.nodes.VolunteerTeam (read): Nodes by id.
MATCH (n:`VolunteerTeam`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.VolunteerTeam (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`VolunteerTeam`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Person (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Person`) RETURN n.id AS id;

// read.nodes.Person (read): Nodes by id.
MATCH (n:`Person`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Person (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Person`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Inspection (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Inspection`) RETURN n.id AS id;

// read.nodes.Inspection (read): Nodes by id.
MATCH (n:`Inspection`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Inspection (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Inspection`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Meeting (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Meeting`) RETURN n.id AS id;

// read.nodes.Meeting (read): Nodes by id.
MATCH (n:`Meeting`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Meeting (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Meeting`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Decision (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Decision`) RETURN n.id AS id;

// read.nodes.Decision (read): Nodes by id.
MATCH (n:`Decision`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Decision (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Decision`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.Document (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`Document`) RETURN n.id AS id;

// read.nodes.Document (read): Nodes by id.
MATCH (n:`Document`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.Document (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`Document`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.ReportedFigure (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`ReportedFigure`) RETURN n.id AS id;

// read.nodes.ReportedFigure (read): Nodes by id.
MATCH (n:`ReportedFigure`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.ReportedFigure (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`ReportedFigure`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// read.ids.System (read): Every record’s id. Pages by `id > $after` sort what is left each time: 40–70 ms a page at 20,000 nodes.
MATCH (n:`System`) WHERE n.id IS NOT NULL RETURN n.id AS id;

// read.nodes.System (read): Nodes by id.
MATCH (n:`System`) WHERE n.id IN $ids RETURN properties(n) AS properties;

// read.relationsFrom.System (read): Relations that leave these nodes.
UNWIND $ids AS id
MATCH (a:`System`) WHERE a.id = id
MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS source, b.id AS target, properties(r) AS properties LIMIT $limit;

// write.create.SocialOrganization (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`SocialOrganization`) SET n = row.properties;

// write.create.PartyOrganization (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`PartyOrganization`) SET n = row.properties;

// write.create.Community (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Community`) SET n = row.properties;

// write.create.Unit (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Unit`) SET n = row.properties;

// write.create.Town (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Town`) SET n = row.properties;

// write.create.Agreement (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Agreement`) SET n = row.properties;

// write.create.Appraisal (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Appraisal`) SET n = row.properties;

// write.create.Need (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Need`) SET n = row.properties;

// write.create.Offer (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Offer`) SET n = row.properties;

// write.create.Task (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Task`) SET n = row.properties;

// write.create.Activity (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Activity`) SET n = row.properties;

// write.create.Project (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Project`) SET n = row.properties;

// write.create.BrandProject (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`BrandProject`) SET n = row.properties;

// write.create.Venue (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Venue`) SET n = row.properties;

// write.create.Grant (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Grant`) SET n = row.properties;

// write.create.Donation (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Donation`) SET n = row.properties;

// write.create.AidAction (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`AidAction`) SET n = row.properties;

// write.create.Honour (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Honour`) SET n = row.properties;

// write.create.Assessment (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Assessment`) SET n = row.properties;

// write.create.DemoSite (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`DemoSite`) SET n = row.properties;

// write.create.VolunteerTeam (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`VolunteerTeam`) SET n = row.properties;

// write.create.Person (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Person`) SET n = row.properties;

// write.create.Inspection (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Inspection`) SET n = row.properties;

// write.create.Meeting (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Meeting`) SET n = row.properties;

// write.create.Decision (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Decision`) SET n = row.properties;

// write.create.Document (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`Document`) SET n = row.properties;

// write.create.ReportedFigure (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`ReportedFigure`) SET n = row.properties;

// write.create.System (write): New nodes of one label.
UNWIND $rows AS row CREATE (n:`System`) SET n = row.properties;

// write.change.SocialOrganization (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`SocialOrganization`) WHERE n.id = row.id SET n += row.properties;

// write.change.PartyOrganization (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`PartyOrganization`) WHERE n.id = row.id SET n += row.properties;

// write.change.Community (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Community`) WHERE n.id = row.id SET n += row.properties;

// write.change.Unit (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Unit`) WHERE n.id = row.id SET n += row.properties;

// write.change.Town (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Town`) WHERE n.id = row.id SET n += row.properties;

// write.change.Agreement (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Agreement`) WHERE n.id = row.id SET n += row.properties;

// write.change.Appraisal (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Appraisal`) WHERE n.id = row.id SET n += row.properties;

// write.change.Need (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Need`) WHERE n.id = row.id SET n += row.properties;

// write.change.Offer (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Offer`) WHERE n.id = row.id SET n += row.properties;

// write.change.Task (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Task`) WHERE n.id = row.id SET n += row.properties;

// write.change.Activity (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Activity`) WHERE n.id = row.id SET n += row.properties;

// write.change.Project (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Project`) WHERE n.id = row.id SET n += row.properties;

// write.change.BrandProject (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`BrandProject`) WHERE n.id = row.id SET n += row.properties;

// write.change.Venue (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Venue`) WHERE n.id = row.id SET n += row.properties;

// write.change.Grant (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Grant`) WHERE n.id = row.id SET n += row.properties;

// write.change.Donation (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Donation`) WHERE n.id = row.id SET n += row.properties;

// write.change.AidAction (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`AidAction`) WHERE n.id = row.id SET n += row.properties;

// write.change.Honour (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Honour`) WHERE n.id = row.id SET n += row.properties;

// write.change.Assessment (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Assessment`) WHERE n.id = row.id SET n += row.properties;

// write.change.DemoSite (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`DemoSite`) WHERE n.id = row.id SET n += row.properties;

// write.change.VolunteerTeam (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`VolunteerTeam`) WHERE n.id = row.id SET n += row.properties;

// write.change.Person (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Person`) WHERE n.id = row.id SET n += row.properties;

// write.change.Inspection (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Inspection`) WHERE n.id = row.id SET n += row.properties;

// write.change.Meeting (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Meeting`) WHERE n.id = row.id SET n += row.properties;

// write.change.Decision (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Decision`) WHERE n.id = row.id SET n += row.properties;

// write.change.Document (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`Document`) WHERE n.id = row.id SET n += row.properties;

// write.change.ReportedFigure (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`ReportedFigure`) WHERE n.id = row.id SET n += row.properties;

// write.change.System (write): New values of some properties, in the order of the rows; null removes.
UNWIND $rows AS row MATCH (n:`System`) WHERE n.id = row.id SET n += row.properties;

// write.delete.SocialOrganization (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`SocialOrganization`) WHERE n.id = row.id DELETE n;

// write.delete.PartyOrganization (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`PartyOrganization`) WHERE n.id = row.id DELETE n;

// write.delete.Community (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Community`) WHERE n.id = row.id DELETE n;

// write.delete.Unit (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Unit`) WHERE n.id = row.id DELETE n;

// write.delete.Town (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Town`) WHERE n.id = row.id DELETE n;

// write.delete.Agreement (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Agreement`) WHERE n.id = row.id DELETE n;

// write.delete.Appraisal (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Appraisal`) WHERE n.id = row.id DELETE n;

// write.delete.Need (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Need`) WHERE n.id = row.id DELETE n;

// write.delete.Offer (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Offer`) WHERE n.id = row.id DELETE n;

// write.delete.Task (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Task`) WHERE n.id = row.id DELETE n;

// write.delete.Activity (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Activity`) WHERE n.id = row.id DELETE n;

// write.delete.Project (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Project`) WHERE n.id = row.id DELETE n;

// write.delete.BrandProject (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`BrandProject`) WHERE n.id = row.id DELETE n;

// write.delete.Venue (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Venue`) WHERE n.id = row.id DELETE n;

// write.delete.Grant (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Grant`) WHERE n.id = row.id DELETE n;

// write.delete.Donation (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Donation`) WHERE n.id = row.id DELETE n;

// write.delete.AidAction (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`AidAction`) WHERE n.id = row.id DELETE n;

// write.delete.Honour (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Honour`) WHERE n.id = row.id DELETE n;

// write.delete.Assessment (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Assessment`) WHERE n.id = row.id DELETE n;

// write.delete.DemoSite (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`DemoSite`) WHERE n.id = row.id DELETE n;

// write.delete.VolunteerTeam (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`VolunteerTeam`) WHERE n.id = row.id DELETE n;

// write.delete.Person (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Person`) WHERE n.id = row.id DELETE n;

// write.delete.Inspection (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Inspection`) WHERE n.id = row.id DELETE n;

// write.delete.Meeting (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Meeting`) WHERE n.id = row.id DELETE n;

// write.delete.Decision (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Decision`) WHERE n.id = row.id DELETE n;

// write.delete.Document (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`Document`) WHERE n.id = row.id DELETE n;

// write.delete.ReportedFigure (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`ReportedFigure`) WHERE n.id = row.id DELETE n;

// write.delete.System (write): Removes nodes; fails where a relation is left, since its removal is an event of its own.
UNWIND $rows AS row MATCH (n:`System`) WHERE n.id = row.id DELETE n;

// write.relate.BRANCH_OF.PartyOrganization.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`BRANCH_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BRANCH_OF.PartyOrganization.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`BRANCH_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BRANCH_OF.PartyOrganization.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`BRANCH_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.UNDER.PartyOrganization.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`UNDER`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SUPERVISED_BY.SocialOrganization.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`SUPERVISED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.REGISTERED_BY.SocialOrganization.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`REGISTERED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEMBER_OF.SocialOrganization.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`MEMBER_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEMBER_OF.Community.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`MEMBER_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEMBER_OF.Unit.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`MEMBER_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LOCATED_IN.SocialOrganization.Town (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Town`) WHERE b.id = row.target
CREATE (a)-[r:`LOCATED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LOCATED_IN.Community.Town (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Town`) WHERE b.id = row.target
CREATE (a)-[r:`LOCATED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LOCATED_IN.Unit.Town (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Town`) WHERE b.id = row.target
CREATE (a)-[r:`LOCATED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LOCATED_IN.Venue.Town (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (b:`Town`) WHERE b.id = row.target
CREATE (a)-[r:`LOCATED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.INSTRUCTED_BY.SocialOrganization.Person (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Person`) WHERE b.id = row.target
CREATE (a)-[r:`INSTRUCTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PARTY_TO.PartyOrganization.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`PARTY_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PARTY_TO.SocialOrganization.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`PARTY_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PARTY_TO.Community.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`PARTY_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PARTY_TO.Unit.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`PARTY_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FILED_UNDER.Agreement.Town (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (b:`Town`) WHERE b.id = row.target
CREATE (a)-[r:`FILED_UNDER`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RENEWS.Agreement.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`RENEWS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LISTS.Agreement.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`LISTS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LISTS.Agreement.Offer (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (b:`Offer`) WHERE b.id = row.target
CREATE (a)-[r:`LISTS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.LISTS.Agreement.Task (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (b:`Task`) WHERE b.id = row.target
CREATE (a)-[r:`LISTS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.APPRAISES.Appraisal.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Appraisal`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`APPRAISES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.NEEDS.PartyOrganization.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`NEEDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.NEEDS.SocialOrganization.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`NEEDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.NEEDS.Community.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`NEEDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.NEEDS.Unit.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`NEEDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.OFFERS.PartyOrganization.Offer (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Offer`) WHERE b.id = row.target
CREATE (a)-[r:`OFFERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.OFFERS.SocialOrganization.Offer (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Offer`) WHERE b.id = row.target
CREATE (a)-[r:`OFFERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.OFFERS.Community.Offer (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Offer`) WHERE b.id = row.target
CREATE (a)-[r:`OFFERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.OFFERS.Unit.Offer (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Offer`) WHERE b.id = row.target
CREATE (a)-[r:`OFFERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CLAIMS.PartyOrganization.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`CLAIMS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CLAIMS.SocialOrganization.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`CLAIMS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CLAIMS.Community.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`CLAIMS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CLAIMS.Unit.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`CLAIMS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.ANSWERS.Task.Need (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Task`) WHERE a.id = row.source
MATCH (b:`Need`) WHERE b.id = row.target
CREATE (a)-[r:`ANSWERS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.USES.Task.Offer (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Task`) WHERE a.id = row.source
MATCH (b:`Offer`) WHERE b.id = row.target
CREATE (a)-[r:`USES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BELONGS_TO.Activity.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`BELONGS_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BELONGS_TO.Activity.Project (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Project`) WHERE b.id = row.target
CREATE (a)-[r:`BELONGS_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BELONGS_TO.Activity.Grant (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Grant`) WHERE b.id = row.target
CREATE (a)-[r:`BELONGS_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HELD_AT.Activity.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`HELD_AT`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HELD_AT.Activity.Venue (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Venue`) WHERE b.id = row.target
CREATE (a)-[r:`HELD_AT`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOSTED_BY.Activity.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`HOSTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOSTED_BY.Activity.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`HOSTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOSTED_BY.Activity.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`HOSTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOSTED_BY.Activity.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`HOSTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOSTED_BY.Activity.VolunteerTeam (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`VolunteerTeam`) WHERE b.id = row.target
CREATE (a)-[r:`HOSTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.TOOK_PART.PartyOrganization.Activity (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Activity`) WHERE b.id = row.target
CREATE (a)-[r:`TOOK_PART`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.Project.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.Project.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.Project.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.Project.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.VolunteerTeam.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.VolunteerTeam.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.VolunteerTeam.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.RUN_BY.VolunteerTeam.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`RUN_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PLACED_IN.Project.Town (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Town`) WHERE b.id = row.target
CREATE (a)-[r:`PLACED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.PLACED_IN.Project.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`PLACED_IN`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FUNDED_BY.Project.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`FUNDED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FUNDED_BY.Project.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`FUNDED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.FUNDED_BY.Project.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`FUNDED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GRANTED_TO.Grant.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`GRANTED_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GRANTED_TO.Grant.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`GRANTED_TO`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GRANT_FOR.Grant.Project (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (b:`Project`) WHERE b.id = row.target
CREATE (a)-[r:`GRANT_FOR`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.PartyOrganization.Donation (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Donation`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.PartyOrganization.AidAction (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`AidAction`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.SocialOrganization.Donation (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Donation`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.SocialOrganization.AidAction (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`AidAction`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.Community.Donation (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Donation`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.Community.AidAction (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`AidAction`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.Unit.Donation (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Donation`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.GAVE.Unit.AidAction (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`AidAction`) WHERE b.id = row.target
CREATE (a)-[r:`GAVE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.CREATED_BY.BrandProject.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`CREATED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SERVES.BrandProject.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`SERVES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SERVES.BrandProject.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`SERVES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SERVES.BrandProject.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`SERVES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SERVES.BrandProject.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`SERVES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BACKED_BY.BrandProject.Agreement (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`Agreement`) WHERE b.id = row.target
CREATE (a)-[r:`BACKED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.BACKED_BY.BrandProject.Activity (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`Activity`) WHERE b.id = row.target
CREATE (a)-[r:`BACKED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.AWARDED.Honour.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`AWARDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.AWARDED.Honour.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`AWARDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.AWARDED.Honour.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`AWARDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.AWARDED.Honour.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`AWARDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.AWARDED.Honour.BrandProject (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (b:`BrandProject`) WHERE b.id = row.target
CREATE (a)-[r:`AWARDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.ASSESSES.Assessment.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Assessment`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`ASSESSES`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.DEMO_SITE_OF.DemoSite.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`DEMO_SITE_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.DEMO_SITE_OF.DemoSite.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`DEMO_SITE_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOLDS.Person.PartyOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (b:`PartyOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`HOLDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.HOLDS.Person.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`HOLDS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.ATTENDED.Person.Meeting (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (b:`Meeting`) WHERE b.id = row.target
CREATE (a)-[r:`ATTENDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEETING_OF.Meeting.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`MEETING_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEETING_OF.Meeting.Community (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:`MEETING_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.MEETING_OF.Meeting.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`MEETING_OF`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.DECIDED.Meeting.Decision (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (b:`Decision`) WHERE b.id = row.target
CREATE (a)-[r:`DECIDED`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.INSPECTS.Inspection.SocialOrganization (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:`INSPECTS`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.INSPECTED_BY.Inspection.Unit (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:`INSPECTED_BY`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Agreement.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Activity.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Project.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.BrandProject.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Venue.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Grant.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Donation.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Donation`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.AidAction.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`AidAction`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Honour.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Assessment.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Assessment`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.DemoSite.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.VolunteerTeam.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Inspection.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Meeting.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Decision.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Decision`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.ReportedFigure.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`ReportedFigure`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.SocialOrganization.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.PartyOrganization.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Community.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.relate.SOURCE.Unit.Document (write): New relations of one type between two labels; says how many rows found both ends.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Document`) WHERE b.id = row.target
CREATE (a)-[r:`SOURCE`]->(b)
SET r = row.properties
RETURN count(*) AS written;

// write.changeRelation.BRANCH_OF.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`BRANCH_OF`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.UNDER.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`UNDER`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SUPERVISED_BY.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`SUPERVISED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.REGISTERED_BY.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`REGISTERED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.MEMBER_OF.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.MEMBER_OF.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.MEMBER_OF.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LOCATED_IN.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LOCATED_IN.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LOCATED_IN.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LOCATED_IN.Venue (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.INSTRUCTED_BY.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`INSTRUCTED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PARTY_TO.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PARTY_TO.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PARTY_TO.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PARTY_TO.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.FILED_UNDER.Agreement (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`FILED_UNDER`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.RENEWS.Agreement (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`RENEWS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.LISTS.Agreement (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`LISTS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.APPRAISES.Appraisal (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Appraisal`) WHERE a.id = row.source
MATCH (a)-[r:`APPRAISES`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.NEEDS.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.NEEDS.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.NEEDS.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.NEEDS.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.OFFERS.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.OFFERS.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.OFFERS.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.OFFERS.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CLAIMS.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CLAIMS.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CLAIMS.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CLAIMS.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.ANSWERS.Task (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Task`) WHERE a.id = row.source
MATCH (a)-[r:`ANSWERS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.USES.Task (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Task`) WHERE a.id = row.source
MATCH (a)-[r:`USES`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.BELONGS_TO.Activity (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`BELONGS_TO`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.HELD_AT.Activity (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`HELD_AT`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.HOSTED_BY.Activity (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`HOSTED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.TOOK_PART.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`TOOK_PART`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.RUN_BY.Project (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`RUN_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.RUN_BY.VolunteerTeam (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (a)-[r:`RUN_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.PLACED_IN.Project (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`PLACED_IN`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.FUNDED_BY.Project (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`FUNDED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GRANTED_TO.Grant (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (a)-[r:`GRANTED_TO`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GRANT_FOR.Grant (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (a)-[r:`GRANT_FOR`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GAVE.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GAVE.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GAVE.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.GAVE.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.CREATED_BY.BrandProject (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`CREATED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SERVES.BrandProject (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`SERVES`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.BACKED_BY.BrandProject (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`BACKED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.AWARDED.Honour (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (a)-[r:`AWARDED`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.ASSESSES.Assessment (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Assessment`) WHERE a.id = row.source
MATCH (a)-[r:`ASSESSES`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.DEMO_SITE_OF.DemoSite (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (a)-[r:`DEMO_SITE_OF`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.HOLDS.Person (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (a)-[r:`HOLDS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.ATTENDED.Person (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (a)-[r:`ATTENDED`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.MEETING_OF.Meeting (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (a)-[r:`MEETING_OF`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.DECIDED.Meeting (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (a)-[r:`DECIDED`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.INSPECTS.Inspection (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (a)-[r:`INSPECTS`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.INSPECTED_BY.Inspection (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (a)-[r:`INSPECTED_BY`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Agreement (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Activity (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Project (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.BrandProject (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Venue (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Grant (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Donation (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Donation`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.AidAction (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`AidAction`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Honour (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Assessment (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Assessment`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.DemoSite (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.VolunteerTeam (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Inspection (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Meeting (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Decision (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Decision`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.ReportedFigure (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`ReportedFigure`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.SocialOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.PartyOrganization (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Community (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.changeRelation.SOURCE.Unit (write): New values on relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
SET r += row.properties;

// write.unrelate.BRANCH_OF.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`BRANCH_OF`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.UNDER.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`UNDER`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SUPERVISED_BY.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`SUPERVISED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.REGISTERED_BY.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`REGISTERED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.MEMBER_OF.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.MEMBER_OF.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.MEMBER_OF.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`MEMBER_OF`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.LOCATED_IN.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.LOCATED_IN.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.LOCATED_IN.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.LOCATED_IN.Venue (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (a)-[r:`LOCATED_IN`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.INSTRUCTED_BY.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`INSTRUCTED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.PARTY_TO.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.PARTY_TO.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.PARTY_TO.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.PARTY_TO.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`PARTY_TO`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.FILED_UNDER.Agreement (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`FILED_UNDER`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.RENEWS.Agreement (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`RENEWS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.LISTS.Agreement (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`LISTS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.APPRAISES.Appraisal (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Appraisal`) WHERE a.id = row.source
MATCH (a)-[r:`APPRAISES`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.NEEDS.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.NEEDS.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.NEEDS.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.NEEDS.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`NEEDS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.OFFERS.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.OFFERS.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.OFFERS.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.OFFERS.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`OFFERS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.CLAIMS.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.CLAIMS.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.CLAIMS.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.CLAIMS.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`CLAIMS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.ANSWERS.Task (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Task`) WHERE a.id = row.source
MATCH (a)-[r:`ANSWERS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.USES.Task (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Task`) WHERE a.id = row.source
MATCH (a)-[r:`USES`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.BELONGS_TO.Activity (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`BELONGS_TO`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.HELD_AT.Activity (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`HELD_AT`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.HOSTED_BY.Activity (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`HOSTED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.TOOK_PART.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`TOOK_PART`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.RUN_BY.Project (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`RUN_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.RUN_BY.VolunteerTeam (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (a)-[r:`RUN_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.PLACED_IN.Project (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`PLACED_IN`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.FUNDED_BY.Project (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`FUNDED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.GRANTED_TO.Grant (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (a)-[r:`GRANTED_TO`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.GRANT_FOR.Grant (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (a)-[r:`GRANT_FOR`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.GAVE.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.GAVE.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.GAVE.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.GAVE.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`GAVE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.CREATED_BY.BrandProject (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`CREATED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SERVES.BrandProject (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`SERVES`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.BACKED_BY.BrandProject (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`BACKED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.AWARDED.Honour (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (a)-[r:`AWARDED`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.ASSESSES.Assessment (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Assessment`) WHERE a.id = row.source
MATCH (a)-[r:`ASSESSES`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.DEMO_SITE_OF.DemoSite (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (a)-[r:`DEMO_SITE_OF`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.HOLDS.Person (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (a)-[r:`HOLDS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.ATTENDED.Person (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Person`) WHERE a.id = row.source
MATCH (a)-[r:`ATTENDED`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.MEETING_OF.Meeting (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (a)-[r:`MEETING_OF`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.DECIDED.Meeting (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (a)-[r:`DECIDED`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.INSPECTS.Inspection (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (a)-[r:`INSPECTS`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.INSPECTED_BY.Inspection (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (a)-[r:`INSPECTED_BY`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Agreement (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Agreement`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Activity (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Activity`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Project (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Project`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.BrandProject (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`BrandProject`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Venue (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Grant (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Grant`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Donation (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Donation`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.AidAction (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`AidAction`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Honour (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Honour`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Assessment (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Assessment`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.DemoSite (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`DemoSite`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.VolunteerTeam (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`VolunteerTeam`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Inspection (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Inspection`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Meeting (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Meeting`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Decision (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Decision`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.ReportedFigure (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`ReportedFigure`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.SocialOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.PartyOrganization (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`PartyOrganization`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Community (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.unrelate.SOURCE.Unit (write): Removes relations of one type, found at their source.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (a)-[r:`SOURCE`]->(b) WHERE r.id = row.id
DELETE r;

// write.provenance.SocialOrganization (read): The provenance that a change is to be merged into.
MATCH (n:`SocialOrganization`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.PartyOrganization (read): The provenance that a change is to be merged into.
MATCH (n:`PartyOrganization`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Community (read): The provenance that a change is to be merged into.
MATCH (n:`Community`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Unit (read): The provenance that a change is to be merged into.
MATCH (n:`Unit`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Town (read): The provenance that a change is to be merged into.
MATCH (n:`Town`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Agreement (read): The provenance that a change is to be merged into.
MATCH (n:`Agreement`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Appraisal (read): The provenance that a change is to be merged into.
MATCH (n:`Appraisal`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Need (read): The provenance that a change is to be merged into.
MATCH (n:`Need`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Offer (read): The provenance that a change is to be merged into.
MATCH (n:`Offer`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Task (read): The provenance that a change is to be merged into.
MATCH (n:`Task`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Activity (read): The provenance that a change is to be merged into.
MATCH (n:`Activity`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Project (read): The provenance that a change is to be merged into.
MATCH (n:`Project`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.BrandProject (read): The provenance that a change is to be merged into.
MATCH (n:`BrandProject`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Venue (read): The provenance that a change is to be merged into.
MATCH (n:`Venue`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Grant (read): The provenance that a change is to be merged into.
MATCH (n:`Grant`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Donation (read): The provenance that a change is to be merged into.
MATCH (n:`Donation`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.AidAction (read): The provenance that a change is to be merged into.
MATCH (n:`AidAction`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Honour (read): The provenance that a change is to be merged into.
MATCH (n:`Honour`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Assessment (read): The provenance that a change is to be merged into.
MATCH (n:`Assessment`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.DemoSite (read): The provenance that a change is to be merged into.
MATCH (n:`DemoSite`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.VolunteerTeam (read): The provenance that a change is to be merged into.
MATCH (n:`VolunteerTeam`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Person (read): The provenance that a change is to be merged into.
MATCH (n:`Person`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Inspection (read): The provenance that a change is to be merged into.
MATCH (n:`Inspection`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Meeting (read): The provenance that a change is to be merged into.
MATCH (n:`Meeting`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Decision (read): The provenance that a change is to be merged into.
MATCH (n:`Decision`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.Document (read): The provenance that a change is to be merged into.
MATCH (n:`Document`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.ReportedFigure (read): The provenance that a change is to be merged into.
MATCH (n:`ReportedFigure`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// write.provenance.System (read): The provenance that a change is to be merged into.
MATCH (n:`System`) WHERE n.id IN $ids RETURN n.id AS id, n.provenance AS provenance;

// derive.stand.SocialOrganization (write): The towns that these stand in now.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:Town) WHERE b.id = row.target
CREATE (a)-[r:NOW_IN]->(b);

// derive.stand.Community (write): The towns that these stand in now.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:Town) WHERE b.id = row.target
CREATE (a)-[r:NOW_IN]->(b);

// derive.stand.Unit (write): The towns that these stand in now.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:Town) WHERE b.id = row.target
CREATE (a)-[r:NOW_IN]->(b);

// derive.stand.Venue (write): The towns that these stand in now.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.source
MATCH (b:Town) WHERE b.id = row.target
CREATE (a)-[r:NOW_IN]->(b);

// derive.leave.SocialOrganization (write): These stand in no town, until it is said.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.id
MATCH (a)-[r:NOW_IN]->(b)
DELETE r;

// derive.leave.Community (write): These stand in no town, until it is said.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.id
MATCH (a)-[r:NOW_IN]->(b)
DELETE r;

// derive.leave.Unit (write): These stand in no town, until it is said.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.id
MATCH (a)-[r:NOW_IN]->(b)
DELETE r;

// derive.leave.Venue (write): These stand in no town, until it is said.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.id
MATCH (a)-[r:NOW_IN]->(b)
DELETE r;

// derive.pair.SocialOrganization.SocialOrganization (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.SocialOrganization.Community (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.SocialOrganization.Unit (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.Community.SocialOrganization (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.Community.Community (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.Community.Unit (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.Unit.SocialOrganization (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`SocialOrganization`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.Unit.Community (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Community`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.pair.Unit.Unit (write): Bodies for which an agreement was signed.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.source
MATCH (b:`Unit`) WHERE b.id = row.target
CREATE (a)-[r:PAIRED_WITH]->(b)
SET r = row.properties;

// derive.unpair.SocialOrganization (write): The pairs of an agreement that begin at these bodies.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.id
MATCH (a)-[r:PAIRED_WITH]->(b) WHERE r.agreement = row.agreement
DELETE r;

// derive.unpair.Community (write): The pairs of an agreement that begin at these bodies.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.id
MATCH (a)-[r:PAIRED_WITH]->(b) WHERE r.agreement = row.agreement
DELETE r;

// derive.unpair.Unit (write): The pairs of an agreement that begin at these bodies.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.id
MATCH (a)-[r:PAIRED_WITH]->(b) WHERE r.agreement = row.agreement
DELETE r;

// derive.free.SocialOrganization.NOW_IN (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.id
MATCH (a)-[r:`NOW_IN`]-(b)
DELETE r;

// derive.free.SocialOrganization.PAIRED_WITH (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`SocialOrganization`) WHERE a.id = row.id
MATCH (a)-[r:`PAIRED_WITH`]-(b)
DELETE r;

// derive.free.Community.NOW_IN (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.id
MATCH (a)-[r:`NOW_IN`]-(b)
DELETE r;

// derive.free.Community.PAIRED_WITH (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`Community`) WHERE a.id = row.id
MATCH (a)-[r:`PAIRED_WITH`]-(b)
DELETE r;

// derive.free.Unit.NOW_IN (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.id
MATCH (a)-[r:`NOW_IN`]-(b)
DELETE r;

// derive.free.Unit.PAIRED_WITH (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`Unit`) WHERE a.id = row.id
MATCH (a)-[r:`PAIRED_WITH`]-(b)
DELETE r;

// derive.free.Venue.NOW_IN (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`Venue`) WHERE a.id = row.id
MATCH (a)-[r:`NOW_IN`]-(b)
DELETE r;

// derive.free.Town.NOW_IN (write): What was derived at these nodes, which are about to be deleted.
UNWIND $rows AS row
MATCH (a:`Town`) WHERE a.id = row.id
MATCH (a)-[r:`NOW_IN`]-(b)
DELETE r;

// derive.clear.PAIRED_WITH (write): Some of the derived relations, before all are made again.
MATCH (a)-[r:`PAIRED_WITH`]->(b) WITH r LIMIT $limit
DELETE r
RETURN count(*) AS done;

// derive.clear.NOW_IN (write): Some of the derived relations, before all are made again.
MATCH (a)-[r:`NOW_IN`]->(b) WITH r LIMIT $limit
DELETE r
RETURN count(*) AS done;

// schema.SocialOrganization_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `SocialOrganization_id_index` IF NOT EXISTS FOR (n:`SocialOrganization`) ON (n.`id`);

// schema.PartyOrganization_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `PartyOrganization_id_index` IF NOT EXISTS FOR (n:`PartyOrganization`) ON (n.`id`);

// schema.Community_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Community_id_index` IF NOT EXISTS FOR (n:`Community`) ON (n.`id`);

// schema.Unit_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Unit_id_index` IF NOT EXISTS FOR (n:`Unit`) ON (n.`id`);

// schema.Town_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Town_id_index` IF NOT EXISTS FOR (n:`Town`) ON (n.`id`);

// schema.Agreement_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Agreement_id_index` IF NOT EXISTS FOR (n:`Agreement`) ON (n.`id`);

// schema.Appraisal_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Appraisal_id_index` IF NOT EXISTS FOR (n:`Appraisal`) ON (n.`id`);

// schema.Need_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Need_id_index` IF NOT EXISTS FOR (n:`Need`) ON (n.`id`);

// schema.Offer_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Offer_id_index` IF NOT EXISTS FOR (n:`Offer`) ON (n.`id`);

// schema.Task_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Task_id_index` IF NOT EXISTS FOR (n:`Task`) ON (n.`id`);

// schema.Activity_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Activity_id_index` IF NOT EXISTS FOR (n:`Activity`) ON (n.`id`);

// schema.Project_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Project_id_index` IF NOT EXISTS FOR (n:`Project`) ON (n.`id`);

// schema.BrandProject_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `BrandProject_id_index` IF NOT EXISTS FOR (n:`BrandProject`) ON (n.`id`);

// schema.Venue_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Venue_id_index` IF NOT EXISTS FOR (n:`Venue`) ON (n.`id`);

// schema.Grant_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Grant_id_index` IF NOT EXISTS FOR (n:`Grant`) ON (n.`id`);

// schema.Donation_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Donation_id_index` IF NOT EXISTS FOR (n:`Donation`) ON (n.`id`);

// schema.AidAction_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `AidAction_id_index` IF NOT EXISTS FOR (n:`AidAction`) ON (n.`id`);

// schema.Honour_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Honour_id_index` IF NOT EXISTS FOR (n:`Honour`) ON (n.`id`);

// schema.Assessment_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Assessment_id_index` IF NOT EXISTS FOR (n:`Assessment`) ON (n.`id`);

// schema.DemoSite_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `DemoSite_id_index` IF NOT EXISTS FOR (n:`DemoSite`) ON (n.`id`);

// schema.VolunteerTeam_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `VolunteerTeam_id_index` IF NOT EXISTS FOR (n:`VolunteerTeam`) ON (n.`id`);

// schema.Person_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Person_id_index` IF NOT EXISTS FOR (n:`Person`) ON (n.`id`);

// schema.Inspection_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Inspection_id_index` IF NOT EXISTS FOR (n:`Inspection`) ON (n.`id`);

// schema.Meeting_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Meeting_id_index` IF NOT EXISTS FOR (n:`Meeting`) ON (n.`id`);

// schema.Decision_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Decision_id_index` IF NOT EXISTS FOR (n:`Decision`) ON (n.`id`);

// schema.Document_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Document_id_index` IF NOT EXISTS FOR (n:`Document`) ON (n.`id`);

// schema.ReportedFigure_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `ReportedFigure_id_index` IF NOT EXISTS FOR (n:`ReportedFigure`) ON (n.`id`);

// schema.System_id_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `System_id_index` IF NOT EXISTS FOR (n:`System`) ON (n.`id`);

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

// schema.SocialOrganization_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `SocialOrganization_name_index` IF NOT EXISTS FOR (n:`SocialOrganization`) ON (n.`name`);

// schema.PartyOrganization_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `PartyOrganization_name_index` IF NOT EXISTS FOR (n:`PartyOrganization`) ON (n.`name`);

// schema.Community_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Community_name_index` IF NOT EXISTS FOR (n:`Community`) ON (n.`name`);

// schema.Unit_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Unit_name_index` IF NOT EXISTS FOR (n:`Unit`) ON (n.`name`);

// schema.Town_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Town_name_index` IF NOT EXISTS FOR (n:`Town`) ON (n.`name`);

// schema.Agreement_termTo_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Agreement_termTo_index` IF NOT EXISTS FOR (n:`Agreement`) ON (n.`termTo`);

// schema.Need_category_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Need_category_index` IF NOT EXISTS FOR (n:`Need`) ON (n.`category`);

// schema.Offer_category_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Offer_category_index` IF NOT EXISTS FOR (n:`Offer`) ON (n.`category`);

// schema.Task_category_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Task_category_index` IF NOT EXISTS FOR (n:`Task`) ON (n.`category`);

// schema.Project_category_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Project_category_index` IF NOT EXISTS FOR (n:`Project`) ON (n.`category`);

// schema.BrandProject_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `BrandProject_name_index` IF NOT EXISTS FOR (n:`BrandProject`) ON (n.`name`);

// schema.Venue_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Venue_name_index` IF NOT EXISTS FOR (n:`Venue`) ON (n.`name`);

// schema.Grant_category_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Grant_category_index` IF NOT EXISTS FOR (n:`Grant`) ON (n.`category`);

// schema.DemoSite_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `DemoSite_name_index` IF NOT EXISTS FOR (n:`DemoSite`) ON (n.`name`);

// schema.VolunteerTeam_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `VolunteerTeam_name_index` IF NOT EXISTS FOR (n:`VolunteerTeam`) ON (n.`name`);

// schema.Person_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `Person_name_index` IF NOT EXISTS FOR (n:`Person`) ON (n.`name`);

// schema.System_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `System_name_index` IF NOT EXISTS FOR (n:`System`) ON (n.`name`);

// schema.System_name_index (write): A constraint or an index, made where it is missing.
CREATE INDEX `System_name_index` IF NOT EXISTS FOR (n:`System`) ON (n.`name`);

// schema.SocialOrganization_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `SocialOrganization_id_unique` IF NOT EXISTS
FOR (n:`SocialOrganization`) REQUIRE n.`id` IS UNIQUE;

// schema.PartyOrganization_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `PartyOrganization_id_unique` IF NOT EXISTS
FOR (n:`PartyOrganization`) REQUIRE n.`id` IS UNIQUE;

// schema.Community_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Community_id_unique` IF NOT EXISTS
FOR (n:`Community`) REQUIRE n.`id` IS UNIQUE;

// schema.Unit_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Unit_id_unique` IF NOT EXISTS
FOR (n:`Unit`) REQUIRE n.`id` IS UNIQUE;

// schema.Town_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Town_id_unique` IF NOT EXISTS
FOR (n:`Town`) REQUIRE n.`id` IS UNIQUE;

// schema.Agreement_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Agreement_id_unique` IF NOT EXISTS
FOR (n:`Agreement`) REQUIRE n.`id` IS UNIQUE;

// schema.Appraisal_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Appraisal_id_unique` IF NOT EXISTS
FOR (n:`Appraisal`) REQUIRE n.`id` IS UNIQUE;

// schema.Need_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Need_id_unique` IF NOT EXISTS
FOR (n:`Need`) REQUIRE n.`id` IS UNIQUE;

// schema.Offer_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Offer_id_unique` IF NOT EXISTS
FOR (n:`Offer`) REQUIRE n.`id` IS UNIQUE;

// schema.Task_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Task_id_unique` IF NOT EXISTS
FOR (n:`Task`) REQUIRE n.`id` IS UNIQUE;

// schema.Activity_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Activity_id_unique` IF NOT EXISTS
FOR (n:`Activity`) REQUIRE n.`id` IS UNIQUE;

// schema.Project_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Project_id_unique` IF NOT EXISTS
FOR (n:`Project`) REQUIRE n.`id` IS UNIQUE;

// schema.BrandProject_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `BrandProject_id_unique` IF NOT EXISTS
FOR (n:`BrandProject`) REQUIRE n.`id` IS UNIQUE;

// schema.Venue_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Venue_id_unique` IF NOT EXISTS
FOR (n:`Venue`) REQUIRE n.`id` IS UNIQUE;

// schema.Grant_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Grant_id_unique` IF NOT EXISTS
FOR (n:`Grant`) REQUIRE n.`id` IS UNIQUE;

// schema.Donation_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Donation_id_unique` IF NOT EXISTS
FOR (n:`Donation`) REQUIRE n.`id` IS UNIQUE;

// schema.AidAction_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `AidAction_id_unique` IF NOT EXISTS
FOR (n:`AidAction`) REQUIRE n.`id` IS UNIQUE;

// schema.Honour_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Honour_id_unique` IF NOT EXISTS
FOR (n:`Honour`) REQUIRE n.`id` IS UNIQUE;

// schema.Assessment_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Assessment_id_unique` IF NOT EXISTS
FOR (n:`Assessment`) REQUIRE n.`id` IS UNIQUE;

// schema.DemoSite_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `DemoSite_id_unique` IF NOT EXISTS
FOR (n:`DemoSite`) REQUIRE n.`id` IS UNIQUE;

// schema.VolunteerTeam_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `VolunteerTeam_id_unique` IF NOT EXISTS
FOR (n:`VolunteerTeam`) REQUIRE n.`id` IS UNIQUE;

// schema.Person_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Person_id_unique` IF NOT EXISTS
FOR (n:`Person`) REQUIRE n.`id` IS UNIQUE;

// schema.Inspection_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Inspection_id_unique` IF NOT EXISTS
FOR (n:`Inspection`) REQUIRE n.`id` IS UNIQUE;

// schema.Meeting_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Meeting_id_unique` IF NOT EXISTS
FOR (n:`Meeting`) REQUIRE n.`id` IS UNIQUE;

// schema.Decision_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Decision_id_unique` IF NOT EXISTS
FOR (n:`Decision`) REQUIRE n.`id` IS UNIQUE;

// schema.Document_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `Document_id_unique` IF NOT EXISTS
FOR (n:`Document`) REQUIRE n.`id` IS UNIQUE;

// schema.ReportedFigure_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `ReportedFigure_id_unique` IF NOT EXISTS
FOR (n:`ReportedFigure`) REQUIRE n.`id` IS UNIQUE;

// schema.System_id_unique (write): A constraint or an index, made where it is missing.
CREATE CONSTRAINT `System_id_unique` IF NOT EXISTS
FOR (n:`System`) REQUIRE n.`id` IS UNIQUE;

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
