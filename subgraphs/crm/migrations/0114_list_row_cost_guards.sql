-- Dear, but not at any price: a slice as wide as a third of all is not looked up in an index to spare a few rows.
alter function crm.list_row(anyelement) cost 5000;
