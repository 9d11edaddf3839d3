// A stated relation by its report; and every type is known to the planner before the first is stated.
CREATE INDEX allied_with_report IF NOT EXISTS FOR ()-[r:ALLIED_WITH]-() ON (r.reportId);
CREATE INDEX opposes_report IF NOT EXISTS FOR ()-[r:OPPOSES]-() ON (r.reportId);
CREATE INDEX supports_report IF NOT EXISTS FOR ()-[r:SUPPORTS]-() ON (r.reportId);
CREATE INDEX member_of_report IF NOT EXISTS FOR ()-[r:MEMBER_OF]-() ON (r.reportId);
CREATE INDEX part_of_report IF NOT EXISTS FOR ()-[r:PART_OF]-() ON (r.reportId);
CREATE INDEX led_by_report IF NOT EXISTS FOR ()-[r:LED_BY]-() ON (r.reportId);
CREATE INDEX guarantor_of_report IF NOT EXISTS FOR ()-[r:GUARANTOR_OF]-() ON (r.reportId);
CREATE INDEX party_to_report IF NOT EXISTS FOR ()-[r:PARTY_TO]-() ON (r.reportId);
CREATE INDEX mediates_report IF NOT EXISTS FOR ()-[r:MEDIATES]-() ON (r.reportId);
CREATE INDEX controls_report IF NOT EXISTS FOR ()-[r:CONTROLS]-() ON (r.reportId);
CREATE INDEX formerly_known_as_report IF NOT EXISTS FOR ()-[r:FORMERLY_KNOWN_AS]-() ON (r.reportId);
CREATE INDEX supervises_report IF NOT EXISTS FOR ()-[r:SUPERVISES]-() ON (r.reportId);
CREATE INDEX tension_with_report IF NOT EXISTS FOR ()-[r:TENSION_WITH]-() ON (r.reportId);
