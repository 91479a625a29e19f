-- Values of custom fields are changed with the record's version, also where nothing else of it is.
grant update (version) on crm.campaign, crm.interaction to samspill_staff;
