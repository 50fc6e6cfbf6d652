// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const fabric_resources_list_result = validate10;
const schema11 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"anyOf":[{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","ai_agent"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"ai_agent"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"ai_agent":{"type":"object","required":["agent_id","name","prompt"],"properties":{"agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"prompt":{"type":"object"},"global_data":{"type":"object"},"hints":{"type":"array"},"languages":{"type":"array"},"multilingual":{"type":"object"},"params":{"type":"object"},"post_prompt":{"type":"object"},"post_prompt_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"pronounce":{"type":"array"},"SWAIG":{"type":"object"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","call_flow"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"call_flow"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"call_flow":{"type":"object","required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"title":{"type":"string"},"flow_data":{"type":"object"},"relayml":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"document_version":{"type":"integer"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}}},{"type":"object","required":["id","project_id","type","created_at","updated_at","cxml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"type":{"type":"string","const":"cxml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_script":{"type":"object","required":["id","display_name","request_url","contents","request_count","last_accessed_at","script_type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"contents":{"type":"string"},"request_count":{"type":"integer"},"last_accessed_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"script_type":{"type":"string"},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}},"name":{"type":"string"},"display_name":{"type":"string"}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_application":{"type":"object","required":["id","project_id","friendly_name","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"friendly_name":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"type":"string","enum":["GET","POST"]},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_method":{"type":"string","enum":["GET","POST"]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"type":"string","enum":["GET","POST"]},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"type":"string","enum":["GET","POST"]},"sms_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback_method":{"type":"string","enum":["GET","POST"]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","dialogflow_agent"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"dialogflow_agent"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"dialogflow_agent":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"say_enabled":{"type":"boolean"},"say":{"type":"string"},"voice":{"type":"string"},"display_name":{"type":"string"},"dialogflow_reference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"dialogflow_reference_name":{"type":"string"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","freeswitch_connector"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"freeswitch_connector"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"freeswitch_connector":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"caller_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"send_as":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","relay_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"relay_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"relay_application":{"type":"object","required":["id","name","topic","call_status_callback_url"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"topic":{"type":"string"},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","sip_endpoint"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"sip_endpoint"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"sip_endpoint":{"type":"object","required":["id","username","caller_id","send_as","ciphers","codecs","encryption","call_handler","calling_handler_resource_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"username":{"type":"string"},"caller_id":{"type":"string"},"send_as":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string"},"call_handler":{"type":"string"},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","sip_gateway"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"sip_gateway"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"sip_gateway":{"type":"object","required":["id","uri","name","ciphers","codecs","encryption"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"uri":{"type":"string"},"name":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","subscriber"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"subscriber"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"subscriber":{"type":"object","required":["id","email","first_name","last_name","display_name","job_title","timezone","country","company_name"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"email":{"type":"string"},"first_name":{"type":"string"},"last_name":{"type":"string"},"display_name":{"type":"string"},"job_title":{"type":"string"},"timezone":{"type":"string"},"country":{"type":"string"},"company_name":{"type":"string"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_script":{"anyOf":[{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"calling"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"status_callback_url":{"type":"string"},"status_callback_method":{"type":"string"}}},{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"messaging"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}}}]}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","conference_room"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"video_room"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"conference_room":{"type":"object","required":["id","name","display_name","description","max_members","quality","fps","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_room_previews","sync_audio_video","meta","prioritize_handraise"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":0,"maximum":300},"quality":{"type":"string"},"fps":{"type":"integer"},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_after_seconds_elapsed":{"anyOf":[{"type":"integer","minimum":0,"maximum":200000},{"type":"null"}]},"layout":{"type":"string"},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"sync_audio_video":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"meta":{"type":"object"},"prioritize_handraise":{"type":"boolean"}}}}}]}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_resources_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");
const pattern5 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
let valid3 = false;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.ai_agent === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "ai_agent"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/0/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/0/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("ai_agent" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "ai_agent"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/0/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/0/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.ai_agent !== undefined){
let data8 = data1.ai_agent;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.agent_id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/ai_agent",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/required",keyword:"required",params:{missingProperty: "agent_id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.name === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/ai_agent",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.prompt === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/ai_agent",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.agent_id !== undefined){
let data9 = data8.agent_id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err23 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/agent_id",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/agent_id",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err25 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/name",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data8.prompt !== undefined){
let data11 = data8.prompt;
if(!(data11 && typeof data11 == "object" && !Array.isArray(data11))){
const err26 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/prompt",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data8.global_data !== undefined){
let data12 = data8.global_data;
if(!(data12 && typeof data12 == "object" && !Array.isArray(data12))){
const err27 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/global_data",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data8.hints !== undefined){
if(!(Array.isArray(data8.hints))){
const err28 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/hints",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data8.languages !== undefined){
if(!(Array.isArray(data8.languages))){
const err29 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/languages",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.multilingual !== undefined){
let data15 = data8.multilingual;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err30 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/multilingual",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/multilingual/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.params !== undefined){
let data16 = data8.params;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err31 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/params",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.post_prompt !== undefined){
let data17 = data8.post_prompt;
if(!(data17 && typeof data17 == "object" && !Array.isArray(data17))){
const err32 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/post_prompt",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data8.post_prompt_url !== undefined){
let data18 = data8.post_prompt_url;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err33 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/post_prompt_url",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/post_prompt_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/post_prompt_url",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.pronounce !== undefined){
if(!(Array.isArray(data8.pronounce))){
const err35 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/pronounce",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.SWAIG !== undefined){
let data20 = data8.SWAIG;
if(!(data20 && typeof data20 == "object" && !Array.isArray(data20))){
const err36 = {instancePath:instancePath+"/data/" + i0+"/ai_agent/SWAIG",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/data/" + i0+"/ai_agent",schemaPath:"#/properties/data/items/anyOf/0/properties/ai_agent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs45 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err39 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data1.project_id === undefined){
const err40 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data1.display_name === undefined){
const err41 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data1.type === undefined){
const err42 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data1.created_at === undefined){
const err43 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data1.updated_at === undefined){
const err44 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data1.call_flow === undefined){
const err45 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "call_flow"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data1.id !== undefined){
let data21 = data1.id;
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err46 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data22 = data1.project_id;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err48 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/1/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/1/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err50 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data1.type !== undefined){
let data24 = data1.type;
if(typeof data24 !== "string"){
const err51 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if("call_flow" !== data24){
const err52 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "call_flow"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data25 = data1.created_at;
if(typeof data25 === "string"){
if(!pattern2.test(data25)){
const err53 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data26 = data1.updated_at;
if(typeof data26 === "string"){
if(!pattern2.test(data26)){
const err55 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/1/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/1/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data1.call_flow !== undefined){
let data27 = data1.call_flow;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.id === undefined){
const err57 = {instancePath:instancePath+"/data/" + i0+"/call_flow",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data27.title === undefined){
const err58 = {instancePath:instancePath+"/data/" + i0+"/call_flow",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data27.id !== undefined){
let data28 = data27.id;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err59 = {instancePath:instancePath+"/data/" + i0+"/call_flow/id",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/data/" + i0+"/call_flow/id",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data27.title !== undefined){
if(typeof data27.title !== "string"){
const err61 = {instancePath:instancePath+"/data/" + i0+"/call_flow/title",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data27.flow_data !== undefined){
let data30 = data27.flow_data;
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err62 = {instancePath:instancePath+"/data/" + i0+"/call_flow/flow_data",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/flow_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data27.relayml !== undefined){
let data31 = data27.relayml;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.sections === undefined){
const err63 = {instancePath:instancePath+"/data/" + i0+"/call_flow/relayml",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/relayml/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data31.version !== undefined){
if(typeof data31.version !== "string"){
const err64 = {instancePath:instancePath+"/data/" + i0+"/call_flow/relayml/version",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/relayml/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data31.sections !== undefined){
let data33 = data31.sections;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.main === undefined){
const err65 = {instancePath:instancePath+"/data/" + i0+"/call_flow/relayml/sections",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/relayml/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/data/" + i0+"/call_flow/relayml/sections",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/relayml/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/data/" + i0+"/call_flow/relayml",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/relayml/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data27.document_version !== undefined){
let data34 = data27.document_version;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err68 = {instancePath:instancePath+"/data/" + i0+"/call_flow/document_version",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/properties/document_version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/data/" + i0+"/call_flow",schemaPath:"#/properties/data/items/anyOf/1/properties/call_flow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid0 = _errs45 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs75 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err71 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data1.project_id === undefined){
const err72 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data1.display_name === undefined){
const err73 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data1.type === undefined){
const err74 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data1.created_at === undefined){
const err75 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data1.updated_at === undefined){
const err76 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data1.cxml_webhook === undefined){
const err77 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data1.id !== undefined){
let data35 = data1.id;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err78 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data36 = data1.project_id;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err80 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/2/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/2/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err82 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/2/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data1.type !== undefined){
let data38 = data1.type;
if(typeof data38 !== "string"){
const err83 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if("cxml_webhook" !== data38){
const err84 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data39 = data1.created_at;
if(typeof data39 === "string"){
if(!pattern2.test(data39)){
const err85 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data40 = data1.updated_at;
if(typeof data40 === "string"){
if(!pattern2.test(data40)){
const err87 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/2/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/2/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data1.cxml_webhook !== undefined){
let data41 = data1.cxml_webhook;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if(data41.id === undefined){
const err89 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data41.name === undefined){
const err90 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data41.used_for === undefined){
const err91 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data41.primary_request_url === undefined){
const err92 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data41.primary_request_method === undefined){
const err93 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data41.fallback_request_url === undefined){
const err94 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data41.fallback_request_method === undefined){
const err95 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data41.status_callback_url === undefined){
const err96 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(data41.status_callback_method === undefined){
const err97 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(data41.id !== undefined){
let data42 = data41.id;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err98 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/id",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/id",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data41.name !== undefined){
if(typeof data41.name !== "string"){
const err100 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/name",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data41.used_for !== undefined){
if(typeof data41.used_for !== "string"){
const err101 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/used_for",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data41.primary_request_url !== undefined){
if(typeof data41.primary_request_url !== "string"){
const err102 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/primary_request_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data41.primary_request_method !== undefined){
let data46 = data41.primary_request_method;
if(typeof data46 !== "string"){
const err103 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/primary_request_method",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!((data46 === "GET") || (data46 === "POST"))){
const err104 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/primary_request_method",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[2].properties.cxml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data41.fallback_request_url !== undefined){
let data47 = data41.fallback_request_url;
const _errs102 = errors;
let valid11 = false;
const _errs103 = errors;
if(typeof data47 !== "string"){
const err105 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid1 = _errs103 === errors;
valid11 = valid11 || _valid1;
if(!valid11){
const _errs105 = errors;
if(data47 !== null){
const err106 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid1 = _errs105 === errors;
valid11 = valid11 || _valid1;
}
if(!valid11){
const err107 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data41.fallback_request_method !== undefined){
let data48 = data41.fallback_request_method;
if(typeof data48 !== "string"){
const err108 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((data48 === "GET") || (data48 === "POST"))){
const err109 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[2].properties.cxml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data41.status_callback_url !== undefined){
let data49 = data41.status_callback_url;
const _errs110 = errors;
let valid12 = false;
const _errs111 = errors;
if(typeof data49 !== "string"){
const err110 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid2 = _errs111 === errors;
valid12 = valid12 || _valid2;
if(!valid12){
const _errs113 = errors;
if(data49 !== null){
const err111 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid2 = _errs113 === errors;
valid12 = valid12 || _valid2;
}
if(!valid12){
const err112 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_url",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs110;
if(vErrors !== null){
if(_errs110){
vErrors.length = _errs110;
}
else {
vErrors = null;
}
}
}
}
if(data41.status_callback_method !== undefined){
let data50 = data41.status_callback_method;
if(typeof data50 !== "string"){
const err113 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_method",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(!((data50 === "GET") || (data50 === "POST"))){
const err114 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook/status_callback_method",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[2].properties.cxml_webhook.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/data/" + i0+"/cxml_webhook",schemaPath:"#/properties/data/items/anyOf/2/properties/cxml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid0 = _errs75 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs117 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err117 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data1.project_id === undefined){
const err118 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data1.type === undefined){
const err119 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data1.created_at === undefined){
const err120 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data1.updated_at === undefined){
const err121 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(data1.cxml_script === undefined){
const err122 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "cxml_script"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(data1.id !== undefined){
let data51 = data1.id;
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err123 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data52 = data1.project_id;
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err125 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/3/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/3/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data1.type !== undefined){
let data53 = data1.type;
if(typeof data53 !== "string"){
const err127 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if("cxml_script" !== data53){
const err128 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "cxml_script"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data54 = data1.created_at;
if(typeof data54 === "string"){
if(!pattern2.test(data54)){
const err129 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/3/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/3/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data55 = data1.updated_at;
if(typeof data55 === "string"){
if(!pattern2.test(data55)){
const err131 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/3/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/3/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data1.cxml_script !== undefined){
let data56 = data1.cxml_script;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.id === undefined){
const err133 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data56.display_name === undefined){
const err134 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data56.request_url === undefined){
const err135 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data56.contents === undefined){
const err136 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data56.request_count === undefined){
const err137 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_count"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data56.last_accessed_at === undefined){
const err138 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "last_accessed_at"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data56.script_type === undefined){
const err139 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data56.id !== undefined){
let data57 = data56.id;
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err140 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/id",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
else {
const err141 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/id",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data56.display_name !== undefined){
if(typeof data56.display_name !== "string"){
const err142 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/display_name",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data56.request_url !== undefined){
if(typeof data56.request_url !== "string"){
const err143 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/request_url",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data56.contents !== undefined){
if(typeof data56.contents !== "string"){
const err144 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/contents",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/contents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data56.request_count !== undefined){
let data61 = data56.request_count;
if(!((typeof data61 == "number") && (!(data61 % 1) && !isNaN(data61)))){
const err145 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/request_count",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/request_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data56.last_accessed_at !== undefined){
let data62 = data56.last_accessed_at;
const _errs142 = errors;
let valid15 = false;
const _errs143 = errors;
if(typeof data62 === "string"){
if(!pattern2.test(data62)){
const err146 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid3 = _errs143 === errors;
valid15 = valid15 || _valid3;
if(!valid15){
const _errs145 = errors;
if(data62 !== null){
const err148 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid3 = _errs145 === errors;
valid15 = valid15 || _valid3;
}
if(!valid15){
const err149 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/last_accessed_at",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
}
else {
vErrors = null;
}
}
}
}
if(data56.script_type !== undefined){
if(typeof data56.script_type !== "string"){
const err150 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/script_type",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data56.status_callback_url !== undefined){
let data64 = data56.status_callback_url;
const _errs150 = errors;
let valid16 = false;
const _errs151 = errors;
if(typeof data64 !== "string"){
const err151 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_url",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid4 = _errs151 === errors;
valid16 = valid16 || _valid4;
if(!valid16){
const _errs153 = errors;
if(data64 !== null){
const err152 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_url",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid4 = _errs153 === errors;
valid16 = valid16 || _valid4;
}
if(!valid16){
const err153 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_url",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
else {
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
}
}
if(data56.status_callback_method !== undefined){
let data65 = data56.status_callback_method;
if(typeof data65 !== "string"){
const err154 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_method",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!((data65 === "GET") || (data65 === "POST"))){
const err155 = {instancePath:instancePath+"/data/" + i0+"/cxml_script/status_callback_method",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[3].properties.cxml_script.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/data/" + i0+"/cxml_script",schemaPath:"#/properties/data/items/anyOf/3/properties/cxml_script/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err157 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/3/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err158 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/3/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
else {
const err159 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid0 = _errs117 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs161 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err160 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data1.project_id === undefined){
const err161 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data1.display_name === undefined){
const err162 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data1.type === undefined){
const err163 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data1.created_at === undefined){
const err164 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data1.updated_at === undefined){
const err165 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data1.cxml_application === undefined){
const err166 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/required",keyword:"required",params:{missingProperty: "cxml_application"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data1.id !== undefined){
let data68 = data1.id;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err167 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/4/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/4/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data69 = data1.project_id;
if(typeof data69 === "string"){
if(!pattern0.test(data69)){
const err169 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/4/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/4/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err171 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/4/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data1.type !== undefined){
let data71 = data1.type;
if(typeof data71 !== "string"){
const err172 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/4/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if("cxml_application" !== data71){
const err173 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "cxml_application"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data72 = data1.created_at;
if(typeof data72 === "string"){
if(!pattern2.test(data72)){
const err174 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/4/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/4/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data73 = data1.updated_at;
if(typeof data73 === "string"){
if(!pattern2.test(data73)){
const err176 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/4/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/4/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data1.cxml_application !== undefined){
let data74 = data1.cxml_application;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(data74.id === undefined){
const err178 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data74.project_id === undefined){
const err179 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data74.friendly_name === undefined){
const err180 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data74.voice_url === undefined){
const err181 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data74.voice_method === undefined){
const err182 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data74.voice_fallback_url === undefined){
const err183 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data74.voice_fallback_method === undefined){
const err184 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data74.status_callback === undefined){
const err185 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data74.status_callback_method === undefined){
const err186 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data74.sms_url === undefined){
const err187 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data74.sms_method === undefined){
const err188 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data74.sms_fallback_url === undefined){
const err189 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data74.sms_fallback_method === undefined){
const err190 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data74.sms_status_callback === undefined){
const err191 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data74.sms_status_callback_method === undefined){
const err192 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback_method"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(data74.id !== undefined){
let data75 = data74.id;
if(typeof data75 === "string"){
if(!pattern0.test(data75)){
const err193 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/id",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/id",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data74.project_id !== undefined){
let data76 = data74.project_id;
if(typeof data76 === "string"){
if(!pattern0.test(data76)){
const err195 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/project_id",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
else {
const err196 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/project_id",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data74.friendly_name !== undefined){
if(typeof data74.friendly_name !== "string"){
const err197 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/friendly_name",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data74.voice_url !== undefined){
let data78 = data74.voice_url;
const _errs184 = errors;
let valid19 = false;
const _errs185 = errors;
if(typeof data78 !== "string"){
const err198 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid5 = _errs185 === errors;
valid19 = valid19 || _valid5;
if(!valid19){
const _errs187 = errors;
if(data78 !== null){
const err199 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid5 = _errs187 === errors;
valid19 = valid19 || _valid5;
}
if(!valid19){
const err200 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
else {
errors = _errs184;
if(vErrors !== null){
if(_errs184){
vErrors.length = _errs184;
}
else {
vErrors = null;
}
}
}
}
if(data74.voice_method !== undefined){
let data79 = data74.voice_method;
if(typeof data79 !== "string"){
const err201 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(!((data79 === "GET") || (data79 === "POST"))){
const err202 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[4].properties.cxml_application.properties.voice_method.enum}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data74.voice_fallback_url !== undefined){
let data80 = data74.voice_fallback_url;
const _errs192 = errors;
let valid20 = false;
const _errs193 = errors;
if(typeof data80 !== "string"){
const err203 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
var _valid6 = _errs193 === errors;
valid20 = valid20 || _valid6;
if(!valid20){
const _errs195 = errors;
if(data80 !== null){
const err204 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
var _valid6 = _errs195 === errors;
valid20 = valid20 || _valid6;
}
if(!valid20){
const err205 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
if(data74.voice_fallback_method !== undefined){
let data81 = data74.voice_fallback_method;
if(typeof data81 !== "string"){
const err206 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(!((data81 === "GET") || (data81 === "POST"))){
const err207 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/voice_fallback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/voice_fallback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[4].properties.cxml_application.properties.voice_fallback_method.enum}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data74.status_callback !== undefined){
let data82 = data74.status_callback;
const _errs200 = errors;
let valid21 = false;
const _errs201 = errors;
if(typeof data82 !== "string"){
const err208 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid7 = _errs201 === errors;
valid21 = valid21 || _valid7;
if(!valid21){
const _errs203 = errors;
if(data82 !== null){
const err209 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
var _valid7 = _errs203 === errors;
valid21 = valid21 || _valid7;
}
if(!valid21){
const err210 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
else {
errors = _errs200;
if(vErrors !== null){
if(_errs200){
vErrors.length = _errs200;
}
else {
vErrors = null;
}
}
}
}
if(data74.status_callback_method !== undefined){
let data83 = data74.status_callback_method;
if(typeof data83 !== "string"){
const err211 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(!((data83 === "GET") || (data83 === "POST"))){
const err212 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/status_callback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[4].properties.cxml_application.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data74.sms_url !== undefined){
let data84 = data74.sms_url;
const _errs208 = errors;
let valid22 = false;
const _errs209 = errors;
if(typeof data84 !== "string"){
const err213 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid8 = _errs209 === errors;
valid22 = valid22 || _valid8;
if(!valid22){
const _errs211 = errors;
if(data84 !== null){
const err214 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
var _valid8 = _errs211 === errors;
valid22 = valid22 || _valid8;
}
if(!valid22){
const err215 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
else {
errors = _errs208;
if(vErrors !== null){
if(_errs208){
vErrors.length = _errs208;
}
else {
vErrors = null;
}
}
}
}
if(data74.sms_method !== undefined){
let data85 = data74.sms_method;
if(typeof data85 !== "string"){
const err216 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(!((data85 === "GET") || (data85 === "POST"))){
const err217 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[4].properties.cxml_application.properties.sms_method.enum}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data74.sms_fallback_url !== undefined){
let data86 = data74.sms_fallback_url;
const _errs216 = errors;
let valid23 = false;
const _errs217 = errors;
if(typeof data86 !== "string"){
const err218 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
var _valid9 = _errs217 === errors;
valid23 = valid23 || _valid9;
if(!valid23){
const _errs219 = errors;
if(data86 !== null){
const err219 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
var _valid9 = _errs219 === errors;
valid23 = valid23 || _valid9;
}
if(!valid23){
const err220 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_url",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
else {
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
}
}
if(data74.sms_fallback_method !== undefined){
let data87 = data74.sms_fallback_method;
if(typeof data87 !== "string"){
const err221 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(!((data87 === "GET") || (data87 === "POST"))){
const err222 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_fallback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_fallback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[4].properties.cxml_application.properties.sms_fallback_method.enum}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data74.sms_status_callback !== undefined){
let data88 = data74.sms_status_callback;
const _errs224 = errors;
let valid24 = false;
const _errs225 = errors;
if(typeof data88 !== "string"){
const err223 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid10 = _errs225 === errors;
valid24 = valid24 || _valid10;
if(!valid24){
const _errs227 = errors;
if(data88 !== null){
const err224 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid10 = _errs227 === errors;
valid24 = valid24 || _valid10;
}
if(!valid24){
const err225 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
else {
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
}
}
if(data74.sms_status_callback_method !== undefined){
let data89 = data74.sms_status_callback_method;
if(typeof data89 !== "string"){
const err226 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!((data89 === "GET") || (data89 === "POST"))){
const err227 = {instancePath:instancePath+"/data/" + i0+"/cxml_application/sms_status_callback_method",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/properties/sms_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[4].properties.cxml_application.properties.sms_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
else {
const err228 = {instancePath:instancePath+"/data/" + i0+"/cxml_application",schemaPath:"#/properties/data/items/anyOf/4/properties/cxml_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
}
else {
const err229 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
var _valid0 = _errs161 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs231 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err230 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data1.project_id === undefined){
const err231 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data1.display_name === undefined){
const err232 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data1.type === undefined){
const err233 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data1.created_at === undefined){
const err234 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data1.updated_at === undefined){
const err235 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(data1.dialogflow_agent === undefined){
const err236 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/required",keyword:"required",params:{missingProperty: "dialogflow_agent"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(data1.id !== undefined){
let data90 = data1.id;
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err237 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/5/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/5/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data91 = data1.project_id;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err239 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/5/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/5/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err241 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/5/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data1.type !== undefined){
let data93 = data1.type;
if(typeof data93 !== "string"){
const err242 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/5/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if("dialogflow_agent" !== data93){
const err243 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "dialogflow_agent"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data94 = data1.created_at;
if(typeof data94 === "string"){
if(!pattern2.test(data94)){
const err244 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/5/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/5/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data95 = data1.updated_at;
if(typeof data95 === "string"){
if(!pattern2.test(data95)){
const err246 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/5/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
else {
const err247 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/5/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data1.dialogflow_agent !== undefined){
let data96 = data1.dialogflow_agent;
if(data96 && typeof data96 == "object" && !Array.isArray(data96)){
if(data96.id === undefined){
const err248 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data96.id !== undefined){
let data97 = data96.id;
if(typeof data97 === "string"){
if(!pattern0.test(data97)){
const err249 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/id",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/id",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data96.say_enabled !== undefined){
if(typeof data96.say_enabled !== "boolean"){
const err251 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/say_enabled",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/say_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data96.say !== undefined){
if(typeof data96.say !== "string"){
const err252 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/say",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/say/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data96.voice !== undefined){
if(typeof data96.voice !== "string"){
const err253 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/voice",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data96.display_name !== undefined){
if(typeof data96.display_name !== "string"){
const err254 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/display_name",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data96.dialogflow_reference_id !== undefined){
let data102 = data96.dialogflow_reference_id;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err255 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/dialogflow_reference_id",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/dialogflow_reference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/dialogflow_reference_id",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/dialogflow_reference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data96.dialogflow_reference_name !== undefined){
if(typeof data96.dialogflow_reference_name !== "string"){
const err257 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent/dialogflow_reference_name",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/properties/dialogflow_reference_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/data/" + i0+"/dialogflow_agent",schemaPath:"#/properties/data/items/anyOf/5/properties/dialogflow_agent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
else {
const err259 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid0 = _errs231 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs261 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err260 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data1.project_id === undefined){
const err261 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data1.display_name === undefined){
const err262 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data1.type === undefined){
const err263 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data1.created_at === undefined){
const err264 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data1.updated_at === undefined){
const err265 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(data1.freeswitch_connector === undefined){
const err266 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/required",keyword:"required",params:{missingProperty: "freeswitch_connector"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
if(data1.id !== undefined){
let data104 = data1.id;
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err267 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/6/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/6/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data105 = data1.project_id;
if(typeof data105 === "string"){
if(!pattern0.test(data105)){
const err269 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/6/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
else {
const err270 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/6/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err271 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/6/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data1.type !== undefined){
let data107 = data1.type;
if(typeof data107 !== "string"){
const err272 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/6/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if("freeswitch_connector" !== data107){
const err273 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "freeswitch_connector"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data108 = data1.created_at;
if(typeof data108 === "string"){
if(!pattern2.test(data108)){
const err274 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/6/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/6/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data109 = data1.updated_at;
if(typeof data109 === "string"){
if(!pattern2.test(data109)){
const err276 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/6/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
else {
const err277 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/6/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(data1.freeswitch_connector !== undefined){
let data110 = data1.freeswitch_connector;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.id === undefined){
const err278 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data110.id !== undefined){
let data111 = data110.id;
if(typeof data111 === "string"){
if(!pattern0.test(data111)){
const err279 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/id",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
else {
const err280 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/id",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data110.name !== undefined){
if(typeof data110.name !== "string"){
const err281 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/name",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data110.caller_id !== undefined){
let data113 = data110.caller_id;
const _errs282 = errors;
let valid29 = false;
const _errs283 = errors;
if(typeof data113 !== "string"){
const err282 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/caller_id",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/caller_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
var _valid11 = _errs283 === errors;
valid29 = valid29 || _valid11;
if(!valid29){
const _errs285 = errors;
if(data113 !== null){
const err283 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/caller_id",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/caller_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid11 = _errs285 === errors;
valid29 = valid29 || _valid11;
}
if(!valid29){
const err284 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/caller_id",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/caller_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
else {
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
}
if(data110.send_as !== undefined){
let data114 = data110.send_as;
const _errs288 = errors;
let valid30 = false;
const _errs289 = errors;
if(typeof data114 !== "string"){
const err285 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/send_as",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/send_as/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
var _valid12 = _errs289 === errors;
valid30 = valid30 || _valid12;
if(!valid30){
const _errs291 = errors;
if(data114 !== null){
const err286 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/send_as",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/send_as/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
var _valid12 = _errs291 === errors;
valid30 = valid30 || _valid12;
}
if(!valid30){
const err287 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector/send_as",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/properties/send_as/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
else {
errors = _errs288;
if(vErrors !== null){
if(_errs288){
vErrors.length = _errs288;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err288 = {instancePath:instancePath+"/data/" + i0+"/freeswitch_connector",schemaPath:"#/properties/data/items/anyOf/6/properties/freeswitch_connector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
var _valid0 = _errs261 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs293 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err290 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data1.project_id === undefined){
const err291 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data1.display_name === undefined){
const err292 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data1.type === undefined){
const err293 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data1.created_at === undefined){
const err294 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data1.updated_at === undefined){
const err295 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(data1.relay_application === undefined){
const err296 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/required",keyword:"required",params:{missingProperty: "relay_application"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if(data1.id !== undefined){
let data115 = data1.id;
if(typeof data115 === "string"){
if(!pattern0.test(data115)){
const err297 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/7/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/7/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data116 = data1.project_id;
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err299 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/7/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
else {
const err300 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/7/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err301 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/7/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data1.type !== undefined){
let data118 = data1.type;
if(typeof data118 !== "string"){
const err302 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/7/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if("relay_application" !== data118){
const err303 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue: "relay_application"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data119 = data1.created_at;
if(typeof data119 === "string"){
if(!pattern2.test(data119)){
const err304 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/7/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/7/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data120 = data1.updated_at;
if(typeof data120 === "string"){
if(!pattern2.test(data120)){
const err306 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/7/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
else {
const err307 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/7/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data1.relay_application !== undefined){
let data121 = data1.relay_application;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.id === undefined){
const err308 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data121.name === undefined){
const err309 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data121.topic === undefined){
const err310 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
if(data121.call_status_callback_url === undefined){
const err311 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if(data121.id !== undefined){
let data122 = data121.id;
if(typeof data122 === "string"){
if(!pattern0.test(data122)){
const err312 = {instancePath:instancePath+"/data/" + i0+"/relay_application/id",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
else {
const err313 = {instancePath:instancePath+"/data/" + i0+"/relay_application/id",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data121.name !== undefined){
if(typeof data121.name !== "string"){
const err314 = {instancePath:instancePath+"/data/" + i0+"/relay_application/name",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
if(data121.topic !== undefined){
if(typeof data121.topic !== "string"){
const err315 = {instancePath:instancePath+"/data/" + i0+"/relay_application/topic",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data121.call_status_callback_url !== undefined){
let data125 = data121.call_status_callback_url;
const _errs316 = errors;
let valid33 = false;
const _errs317 = errors;
if(typeof data125 !== "string"){
const err316 = {instancePath:instancePath+"/data/" + i0+"/relay_application/call_status_callback_url",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
var _valid13 = _errs317 === errors;
valid33 = valid33 || _valid13;
if(!valid33){
const _errs319 = errors;
if(data125 !== null){
const err317 = {instancePath:instancePath+"/data/" + i0+"/relay_application/call_status_callback_url",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
var _valid13 = _errs319 === errors;
valid33 = valid33 || _valid13;
}
if(!valid33){
const err318 = {instancePath:instancePath+"/data/" + i0+"/relay_application/call_status_callback_url",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
else {
errors = _errs316;
if(vErrors !== null){
if(_errs316){
vErrors.length = _errs316;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err319 = {instancePath:instancePath+"/data/" + i0+"/relay_application",schemaPath:"#/properties/data/items/anyOf/7/properties/relay_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
var _valid0 = _errs293 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs321 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err321 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data1.project_id === undefined){
const err322 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data1.display_name === undefined){
const err323 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data1.type === undefined){
const err324 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data1.created_at === undefined){
const err325 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data1.updated_at === undefined){
const err326 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data1.sip_endpoint === undefined){
const err327 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/required",keyword:"required",params:{missingProperty: "sip_endpoint"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if(data1.id !== undefined){
let data126 = data1.id;
if(typeof data126 === "string"){
if(!pattern0.test(data126)){
const err328 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/8/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/8/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data127 = data1.project_id;
if(typeof data127 === "string"){
if(!pattern0.test(data127)){
const err330 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/8/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/8/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err332 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/8/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data1.type !== undefined){
let data129 = data1.type;
if(typeof data129 !== "string"){
const err333 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/8/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if("sip_endpoint" !== data129){
const err334 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue: "sip_endpoint"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data130 = data1.created_at;
if(typeof data130 === "string"){
if(!pattern2.test(data130)){
const err335 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/8/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/8/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data131 = data1.updated_at;
if(typeof data131 === "string"){
if(!pattern2.test(data131)){
const err337 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/8/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
else {
const err338 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/8/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data1.sip_endpoint !== undefined){
let data132 = data1.sip_endpoint;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.id === undefined){
const err339 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data132.username === undefined){
const err340 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data132.caller_id === undefined){
const err341 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "caller_id"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data132.send_as === undefined){
const err342 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "send_as"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data132.ciphers === undefined){
const err343 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data132.codecs === undefined){
const err344 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data132.encryption === undefined){
const err345 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data132.call_handler === undefined){
const err346 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
if(data132.calling_handler_resource_id === undefined){
const err347 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(data132.id !== undefined){
let data133 = data132.id;
if(typeof data133 === "string"){
if(!pattern0.test(data133)){
const err348 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data132.username !== undefined){
if(typeof data132.username !== "string"){
const err350 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/username",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data132.caller_id !== undefined){
if(typeof data132.caller_id !== "string"){
const err351 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/caller_id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/caller_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data132.send_as !== undefined){
if(typeof data132.send_as !== "string"){
const err352 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/send_as",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data132.ciphers !== undefined){
let data137 = data132.ciphers;
if(Array.isArray(data137)){
const len1 = data137.length;
for(let i1=0; i1<len1; i1++){
if(typeof data137[i1] !== "string"){
const err353 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/ciphers/" + i1,schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/ciphers",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data132.codecs !== undefined){
let data139 = data132.codecs;
if(Array.isArray(data139)){
const len2 = data139.length;
for(let i2=0; i2<len2; i2++){
if(typeof data139[i2] !== "string"){
const err355 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/codecs/" + i2,schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/codecs",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data132.encryption !== undefined){
if(typeof data132.encryption !== "string"){
const err357 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/encryption",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data132.call_handler !== undefined){
if(typeof data132.call_handler !== "string"){
const err358 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/call_handler",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data132.calling_handler_resource_id !== undefined){
let data143 = data132.calling_handler_resource_id;
const _errs358 = errors;
let valid40 = false;
const _errs359 = errors;
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err359 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
else {
const err360 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid14 = _errs359 === errors;
valid40 = valid40 || _valid14;
if(!valid40){
const _errs361 = errors;
if(data143 !== null){
const err361 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
var _valid14 = _errs361 === errors;
valid40 = valid40 || _valid14;
}
if(!valid40){
const err362 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
else {
errors = _errs358;
if(vErrors !== null){
if(_errs358){
vErrors.length = _errs358;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err363 = {instancePath:instancePath+"/data/" + i0+"/sip_endpoint",schemaPath:"#/properties/data/items/anyOf/8/properties/sip_endpoint/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
else {
const err364 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid0 = _errs321 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs363 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err365 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data1.project_id === undefined){
const err366 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data1.display_name === undefined){
const err367 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data1.type === undefined){
const err368 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data1.created_at === undefined){
const err369 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data1.updated_at === undefined){
const err370 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if(data1.sip_gateway === undefined){
const err371 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/required",keyword:"required",params:{missingProperty: "sip_gateway"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data1.id !== undefined){
let data144 = data1.id;
if(typeof data144 === "string"){
if(!pattern0.test(data144)){
const err372 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/9/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/9/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data145 = data1.project_id;
if(typeof data145 === "string"){
if(!pattern0.test(data145)){
const err374 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/9/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
else {
const err375 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/9/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err376 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/9/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data1.type !== undefined){
let data147 = data1.type;
if(typeof data147 !== "string"){
const err377 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if("sip_gateway" !== data147){
const err378 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue: "sip_gateway"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data148 = data1.created_at;
if(typeof data148 === "string"){
if(!pattern2.test(data148)){
const err379 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/9/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/9/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data149 = data1.updated_at;
if(typeof data149 === "string"){
if(!pattern2.test(data149)){
const err381 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/9/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
else {
const err382 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/9/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data1.sip_gateway !== undefined){
let data150 = data1.sip_gateway;
if(data150 && typeof data150 == "object" && !Array.isArray(data150)){
if(data150.id === undefined){
const err383 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data150.uri === undefined){
const err384 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data150.name === undefined){
const err385 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data150.ciphers === undefined){
const err386 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data150.codecs === undefined){
const err387 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data150.encryption === undefined){
const err388 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data150.id !== undefined){
let data151 = data150.id;
if(typeof data151 === "string"){
if(!pattern0.test(data151)){
const err389 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/id",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
else {
const err390 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/id",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data150.uri !== undefined){
if(typeof data150.uri !== "string"){
const err391 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/uri",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
if(data150.name !== undefined){
if(typeof data150.name !== "string"){
const err392 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/name",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data150.ciphers !== undefined){
let data154 = data150.ciphers;
if(Array.isArray(data154)){
const len3 = data154.length;
for(let i3=0; i3<len3; i3++){
if(typeof data154[i3] !== "string"){
const err393 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/ciphers/" + i3,schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/ciphers",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data150.codecs !== undefined){
let data156 = data150.codecs;
if(Array.isArray(data156)){
const len4 = data156.length;
for(let i4=0; i4<len4; i4++){
if(typeof data156[i4] !== "string"){
const err395 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/codecs/" + i4,schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/codecs",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data150.encryption !== undefined){
if(typeof data150.encryption !== "string"){
const err397 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway/encryption",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
}
else {
const err398 = {instancePath:instancePath+"/data/" + i0+"/sip_gateway",schemaPath:"#/properties/data/items/anyOf/9/properties/sip_gateway/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
else {
const err399 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
var _valid0 = _errs363 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs395 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err400 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data1.project_id === undefined){
const err401 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data1.display_name === undefined){
const err402 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data1.type === undefined){
const err403 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data1.created_at === undefined){
const err404 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data1.updated_at === undefined){
const err405 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data1.subscriber === undefined){
const err406 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/required",keyword:"required",params:{missingProperty: "subscriber"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data1.id !== undefined){
let data159 = data1.id;
if(typeof data159 === "string"){
if(!pattern0.test(data159)){
const err407 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/10/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/10/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data160 = data1.project_id;
if(typeof data160 === "string"){
if(!pattern0.test(data160)){
const err409 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/10/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
else {
const err410 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/10/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err411 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/10/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data1.type !== undefined){
let data162 = data1.type;
if(typeof data162 !== "string"){
const err412 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/10/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if("subscriber" !== data162){
const err413 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/10/properties/type/const",keyword:"const",params:{allowedValue: "subscriber"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data163 = data1.created_at;
if(typeof data163 === "string"){
if(!pattern2.test(data163)){
const err414 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/10/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/10/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data164 = data1.updated_at;
if(typeof data164 === "string"){
if(!pattern2.test(data164)){
const err416 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/10/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/10/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
if(data1.subscriber !== undefined){
let data165 = data1.subscriber;
if(data165 && typeof data165 == "object" && !Array.isArray(data165)){
if(data165.id === undefined){
const err418 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data165.email === undefined){
const err419 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data165.first_name === undefined){
const err420 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "first_name"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data165.last_name === undefined){
const err421 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "last_name"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data165.display_name === undefined){
const err422 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data165.job_title === undefined){
const err423 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "job_title"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data165.timezone === undefined){
const err424 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "timezone"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data165.country === undefined){
const err425 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data165.company_name === undefined){
const err426 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "company_name"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
if(data165.id !== undefined){
let data166 = data165.id;
if(typeof data166 === "string"){
if(!pattern0.test(data166)){
const err427 = {instancePath:instancePath+"/data/" + i0+"/subscriber/id",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
else {
const err428 = {instancePath:instancePath+"/data/" + i0+"/subscriber/id",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data165.email !== undefined){
if(typeof data165.email !== "string"){
const err429 = {instancePath:instancePath+"/data/" + i0+"/subscriber/email",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data165.first_name !== undefined){
if(typeof data165.first_name !== "string"){
const err430 = {instancePath:instancePath+"/data/" + i0+"/subscriber/first_name",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/first_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data165.last_name !== undefined){
if(typeof data165.last_name !== "string"){
const err431 = {instancePath:instancePath+"/data/" + i0+"/subscriber/last_name",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/last_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data165.display_name !== undefined){
if(typeof data165.display_name !== "string"){
const err432 = {instancePath:instancePath+"/data/" + i0+"/subscriber/display_name",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data165.job_title !== undefined){
if(typeof data165.job_title !== "string"){
const err433 = {instancePath:instancePath+"/data/" + i0+"/subscriber/job_title",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/job_title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data165.timezone !== undefined){
if(typeof data165.timezone !== "string"){
const err434 = {instancePath:instancePath+"/data/" + i0+"/subscriber/timezone",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data165.country !== undefined){
if(typeof data165.country !== "string"){
const err435 = {instancePath:instancePath+"/data/" + i0+"/subscriber/country",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data165.company_name !== undefined){
if(typeof data165.company_name !== "string"){
const err436 = {instancePath:instancePath+"/data/" + i0+"/subscriber/company_name",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/properties/company_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
}
else {
const err437 = {instancePath:instancePath+"/data/" + i0+"/subscriber",schemaPath:"#/properties/data/items/anyOf/10/properties/subscriber/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
var _valid0 = _errs395 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs429 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err439 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data1.project_id === undefined){
const err440 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data1.display_name === undefined){
const err441 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data1.type === undefined){
const err442 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data1.created_at === undefined){
const err443 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data1.updated_at === undefined){
const err444 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(data1.swml_webhook === undefined){
const err445 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/required",keyword:"required",params:{missingProperty: "swml_webhook"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
if(data1.id !== undefined){
let data175 = data1.id;
if(typeof data175 === "string"){
if(!pattern0.test(data175)){
const err446 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/11/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/11/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data176 = data1.project_id;
if(typeof data176 === "string"){
if(!pattern0.test(data176)){
const err448 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/11/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/11/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err450 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/11/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data1.type !== undefined){
let data178 = data1.type;
if(typeof data178 !== "string"){
const err451 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/11/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if("swml_webhook" !== data178){
const err452 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue: "swml_webhook"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data179 = data1.created_at;
if(typeof data179 === "string"){
if(!pattern2.test(data179)){
const err453 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/11/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/11/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data180 = data1.updated_at;
if(typeof data180 === "string"){
if(!pattern2.test(data180)){
const err455 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/11/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
else {
const err456 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/11/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data1.swml_webhook !== undefined){
let data181 = data1.swml_webhook;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
if(data181.id === undefined){
const err457 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data181.name === undefined){
const err458 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data181.used_for === undefined){
const err459 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data181.primary_request_url === undefined){
const err460 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data181.primary_request_method === undefined){
const err461 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data181.fallback_request_url === undefined){
const err462 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data181.fallback_request_method === undefined){
const err463 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data181.status_callback_url === undefined){
const err464 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
if(data181.status_callback_method === undefined){
const err465 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(data181.id !== undefined){
let data182 = data181.id;
if(typeof data182 === "string"){
if(!pattern0.test(data182)){
const err466 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/id",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/id",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data181.name !== undefined){
if(typeof data181.name !== "string"){
const err468 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/name",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data181.used_for !== undefined){
if(typeof data181.used_for !== "string"){
const err469 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/used_for",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data181.primary_request_url !== undefined){
if(typeof data181.primary_request_url !== "string"){
const err470 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/primary_request_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data181.primary_request_method !== undefined){
let data186 = data181.primary_request_method;
if(typeof data186 !== "string"){
const err471 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/primary_request_method",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
if(!((data186 === "GET") || (data186 === "POST"))){
const err472 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/primary_request_method",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[11].properties.swml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data181.fallback_request_url !== undefined){
let data187 = data181.fallback_request_url;
const _errs456 = errors;
let valid51 = false;
const _errs457 = errors;
if(typeof data187 !== "string"){
const err473 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
var _valid15 = _errs457 === errors;
valid51 = valid51 || _valid15;
if(!valid51){
const _errs459 = errors;
if(data187 !== null){
const err474 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
var _valid15 = _errs459 === errors;
valid51 = valid51 || _valid15;
}
if(!valid51){
const err475 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
else {
errors = _errs456;
if(vErrors !== null){
if(_errs456){
vErrors.length = _errs456;
}
else {
vErrors = null;
}
}
}
}
if(data181.fallback_request_method !== undefined){
let data188 = data181.fallback_request_method;
if(typeof data188 !== "string"){
const err476 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
if(!((data188 === "GET") || (data188 === "POST"))){
const err477 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/fallback_request_method",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[11].properties.swml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
if(data181.status_callback_url !== undefined){
let data189 = data181.status_callback_url;
const _errs464 = errors;
let valid52 = false;
const _errs465 = errors;
if(typeof data189 !== "string"){
const err478 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
var _valid16 = _errs465 === errors;
valid52 = valid52 || _valid16;
if(!valid52){
const _errs467 = errors;
if(data189 !== null){
const err479 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
var _valid16 = _errs467 === errors;
valid52 = valid52 || _valid16;
}
if(!valid52){
const err480 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_url",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
errors = _errs464;
if(vErrors !== null){
if(_errs464){
vErrors.length = _errs464;
}
else {
vErrors = null;
}
}
}
}
if(data181.status_callback_method !== undefined){
let data190 = data181.status_callback_method;
if(typeof data190 !== "string"){
const err481 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_method",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(!((data190 === "GET") || (data190 === "POST"))){
const err482 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook/status_callback_method",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema11.properties.data.items.anyOf[11].properties.swml_webhook.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/data/" + i0+"/swml_webhook",schemaPath:"#/properties/data/items/anyOf/11/properties/swml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid0 = _errs429 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs471 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err485 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data1.project_id === undefined){
const err486 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data1.display_name === undefined){
const err487 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data1.type === undefined){
const err488 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data1.created_at === undefined){
const err489 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data1.updated_at === undefined){
const err490 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(data1.swml_script === undefined){
const err491 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/required",keyword:"required",params:{missingProperty: "swml_script"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
if(data1.id !== undefined){
let data191 = data1.id;
if(typeof data191 === "string"){
if(!pattern0.test(data191)){
const err492 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/12/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/12/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data192 = data1.project_id;
if(typeof data192 === "string"){
if(!pattern0.test(data192)){
const err494 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/12/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
else {
const err495 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/12/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err496 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/12/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data1.type !== undefined){
let data194 = data1.type;
if(typeof data194 !== "string"){
const err497 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/12/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if("swml_script" !== data194){
const err498 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/12/properties/type/const",keyword:"const",params:{allowedValue: "swml_script"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data195 = data1.created_at;
if(typeof data195 === "string"){
if(!pattern2.test(data195)){
const err499 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/12/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/12/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data196 = data1.updated_at;
if(typeof data196 === "string"){
if(!pattern2.test(data196)){
const err501 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/12/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
}
else {
const err502 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/12/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
if(data1.swml_script !== undefined){
let data197 = data1.swml_script;
const _errs486 = errors;
let valid54 = false;
const _errs487 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.id === undefined){
const err503 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data197.display_name === undefined){
const err504 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data197.request_url === undefined){
const err505 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data197.script_type === undefined){
const err506 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
if(data197.contents === undefined){
const err507 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
if(data197.id !== undefined){
let data198 = data197.id;
if(typeof data198 === "string"){
if(!pattern0.test(data198)){
const err508 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
else {
const err509 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data197.display_name !== undefined){
if(typeof data197.display_name !== "string"){
const err510 = {instancePath:instancePath+"/data/" + i0+"/swml_script/display_name",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
}
if(data197.request_url !== undefined){
if(typeof data197.request_url !== "string"){
const err511 = {instancePath:instancePath+"/data/" + i0+"/swml_script/request_url",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data197.script_type !== undefined){
let data201 = data197.script_type;
if(typeof data201 !== "string"){
const err512 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if("calling" !== data201){
const err513 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/script_type/const",keyword:"const",params:{allowedValue: "calling"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data197.contents !== undefined){
let data202 = data197.contents;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.sections === undefined){
const err514 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
if(data202.version !== undefined){
if(typeof data202.version !== "string"){
const err515 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/version",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
if(data202.sections !== undefined){
let data204 = data202.sections;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
if(data204.main === undefined){
const err516 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
}
else {
const err518 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
if(data197.status_callback_url !== undefined){
if(typeof data197.status_callback_url !== "string"){
const err519 = {instancePath:instancePath+"/data/" + i0+"/swml_script/status_callback_url",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data197.status_callback_method !== undefined){
if(typeof data197.status_callback_method !== "string"){
const err520 = {instancePath:instancePath+"/data/" + i0+"/swml_script/status_callback_method",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
}
else {
const err521 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
var _valid17 = _errs487 === errors;
valid54 = valid54 || _valid17;
if(!valid54){
const _errs507 = errors;
if(data197 && typeof data197 == "object" && !Array.isArray(data197)){
if(data197.id === undefined){
const err522 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data197.display_name === undefined){
const err523 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data197.request_url === undefined){
const err524 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data197.script_type === undefined){
const err525 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
if(data197.contents === undefined){
const err526 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
if(data197.id !== undefined){
let data207 = data197.id;
if(typeof data207 === "string"){
if(!pattern0.test(data207)){
const err527 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
else {
const err528 = {instancePath:instancePath+"/data/" + i0+"/swml_script/id",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data197.display_name !== undefined){
if(typeof data197.display_name !== "string"){
const err529 = {instancePath:instancePath+"/data/" + i0+"/swml_script/display_name",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(data197.request_url !== undefined){
if(typeof data197.request_url !== "string"){
const err530 = {instancePath:instancePath+"/data/" + i0+"/swml_script/request_url",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data197.script_type !== undefined){
let data210 = data197.script_type;
if(typeof data210 !== "string"){
const err531 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if("messaging" !== data210){
const err532 = {instancePath:instancePath+"/data/" + i0+"/swml_script/script_type",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/script_type/const",keyword:"const",params:{allowedValue: "messaging"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data197.contents !== undefined){
let data211 = data197.contents;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.sections === undefined){
const err533 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
if(data211.version !== undefined){
if(typeof data211.version !== "string"){
const err534 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/version",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
if(data211.sections !== undefined){
let data213 = data211.sections;
if(data213 && typeof data213 == "object" && !Array.isArray(data213)){
if(data213.main === undefined){
const err535 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
else {
const err536 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents/sections",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
}
else {
const err537 = {instancePath:instancePath+"/data/" + i0+"/swml_script/contents",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
}
else {
const err538 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid17 = _errs507 === errors;
valid54 = valid54 || _valid17;
}
if(!valid54){
const err539 = {instancePath:instancePath+"/data/" + i0+"/swml_script",schemaPath:"#/properties/data/items/anyOf/12/properties/swml_script/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
else {
errors = _errs486;
if(vErrors !== null){
if(_errs486){
vErrors.length = _errs486;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err540 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
var _valid0 = _errs471 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs523 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err541 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data1.project_id === undefined){
const err542 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data1.display_name === undefined){
const err543 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data1.type === undefined){
const err544 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data1.created_at === undefined){
const err545 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data1.updated_at === undefined){
const err546 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
if(data1.conference_room === undefined){
const err547 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/required",keyword:"required",params:{missingProperty: "conference_room"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
if(data1.id !== undefined){
let data214 = data1.id;
if(typeof data214 === "string"){
if(!pattern0.test(data214)){
const err548 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/13/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/13/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data215 = data1.project_id;
if(typeof data215 === "string"){
if(!pattern0.test(data215)){
const err550 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/13/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
else {
const err551 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/13/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err552 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/anyOf/13/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data1.type !== undefined){
let data217 = data1.type;
if(typeof data217 !== "string"){
const err553 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/13/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
if("video_room" !== data217){
const err554 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/13/properties/type/const",keyword:"const",params:{allowedValue: "video_room"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data218 = data1.created_at;
if(typeof data218 === "string"){
if(!pattern2.test(data218)){
const err555 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/13/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/13/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data219 = data1.updated_at;
if(typeof data219 === "string"){
if(!pattern2.test(data219)){
const err557 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/13/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/13/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
if(data1.conference_room !== undefined){
let data220 = data1.conference_room;
if(data220 && typeof data220 == "object" && !Array.isArray(data220)){
if(data220.id === undefined){
const err559 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data220.name === undefined){
const err560 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data220.display_name === undefined){
const err561 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data220.description === undefined){
const err562 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data220.max_members === undefined){
const err563 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "max_members"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data220.quality === undefined){
const err564 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(data220.fps === undefined){
const err565 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data220.join_from === undefined){
const err566 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data220.join_until === undefined){
const err567 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data220.remove_at === undefined){
const err568 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_at"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data220.remove_after_seconds_elapsed === undefined){
const err569 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_after_seconds_elapsed"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data220.layout === undefined){
const err570 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data220.record_on_start === undefined){
const err571 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data220.tone_on_entry_and_exit === undefined){
const err572 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data220.room_join_video_off === undefined){
const err573 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data220.user_join_video_off === undefined){
const err574 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data220.enable_room_previews === undefined){
const err575 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data220.sync_audio_video === undefined){
const err576 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data220.meta === undefined){
const err577 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
if(data220.prioritize_handraise === undefined){
const err578 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "prioritize_handraise"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if(data220.id !== undefined){
let data221 = data220.id;
if(typeof data221 === "string"){
if(!pattern0.test(data221)){
const err579 = {instancePath:instancePath+"/data/" + i0+"/conference_room/id",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
else {
const err580 = {instancePath:instancePath+"/data/" + i0+"/conference_room/id",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(data220.name !== undefined){
if(typeof data220.name !== "string"){
const err581 = {instancePath:instancePath+"/data/" + i0+"/conference_room/name",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data220.display_name !== undefined){
let data223 = data220.display_name;
if(typeof data223 === "string"){
if(data223.length > 200){
const err582 = {instancePath:instancePath+"/data/" + i0+"/conference_room/display_name",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/data/" + i0+"/conference_room/display_name",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data220.description !== undefined){
let data224 = data220.description;
if(typeof data224 === "string"){
if(data224.length > 3000){
const err584 = {instancePath:instancePath+"/data/" + i0+"/conference_room/description",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
}
else {
const err585 = {instancePath:instancePath+"/data/" + i0+"/conference_room/description",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
if(data220.max_members !== undefined){
let data225 = data220.max_members;
if(!((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225)))){
const err586 = {instancePath:instancePath+"/data/" + i0+"/conference_room/max_members",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
if(typeof data225 == "number"){
if(data225 > 300 || isNaN(data225)){
const err587 = {instancePath:instancePath+"/data/" + i0+"/conference_room/max_members",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
if(data225 < 0 || isNaN(data225)){
const err588 = {instancePath:instancePath+"/data/" + i0+"/conference_room/max_members",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
}
if(data220.quality !== undefined){
if(typeof data220.quality !== "string"){
const err589 = {instancePath:instancePath+"/data/" + i0+"/conference_room/quality",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
if(data220.fps !== undefined){
let data227 = data220.fps;
if(!((typeof data227 == "number") && (!(data227 % 1) && !isNaN(data227)))){
const err590 = {instancePath:instancePath+"/data/" + i0+"/conference_room/fps",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
}
if(data220.join_from !== undefined){
let data228 = data220.join_from;
const _errs554 = errors;
let valid61 = false;
const _errs555 = errors;
if(typeof data228 === "string"){
if(!pattern2.test(data228)){
const err591 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
}
else {
const err592 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
var _valid18 = _errs555 === errors;
valid61 = valid61 || _valid18;
if(!valid61){
const _errs557 = errors;
if(data228 !== null){
const err593 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
var _valid18 = _errs557 === errors;
valid61 = valid61 || _valid18;
}
if(!valid61){
const err594 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
else {
errors = _errs554;
if(vErrors !== null){
if(_errs554){
vErrors.length = _errs554;
}
else {
vErrors = null;
}
}
}
}
if(data220.join_until !== undefined){
let data229 = data220.join_until;
const _errs560 = errors;
let valid62 = false;
const _errs561 = errors;
if(typeof data229 === "string"){
if(!pattern2.test(data229)){
const err595 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
}
else {
const err596 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
var _valid19 = _errs561 === errors;
valid62 = valid62 || _valid19;
if(!valid62){
const _errs563 = errors;
if(data229 !== null){
const err597 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
var _valid19 = _errs563 === errors;
valid62 = valid62 || _valid19;
}
if(!valid62){
const err598 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
else {
errors = _errs560;
if(vErrors !== null){
if(_errs560){
vErrors.length = _errs560;
}
else {
vErrors = null;
}
}
}
}
if(data220.remove_at !== undefined){
let data230 = data220.remove_at;
const _errs566 = errors;
let valid63 = false;
const _errs567 = errors;
if(typeof data230 === "string"){
if(!pattern2.test(data230)){
const err599 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
}
else {
const err600 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
var _valid20 = _errs567 === errors;
valid63 = valid63 || _valid20;
if(!valid63){
const _errs569 = errors;
if(data230 !== null){
const err601 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
var _valid20 = _errs569 === errors;
valid63 = valid63 || _valid20;
}
if(!valid63){
const err602 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
else {
errors = _errs566;
if(vErrors !== null){
if(_errs566){
vErrors.length = _errs566;
}
else {
vErrors = null;
}
}
}
}
if(data220.remove_after_seconds_elapsed !== undefined){
let data231 = data220.remove_after_seconds_elapsed;
const _errs572 = errors;
let valid64 = false;
const _errs573 = errors;
if(!((typeof data231 == "number") && (!(data231 % 1) && !isNaN(data231)))){
const err603 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
if(typeof data231 == "number"){
if(data231 > 200000 || isNaN(data231)){
const err604 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
if(data231 < 0 || isNaN(data231)){
const err605 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
}
var _valid21 = _errs573 === errors;
valid64 = valid64 || _valid21;
if(!valid64){
const _errs575 = errors;
if(data231 !== null){
const err606 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
var _valid21 = _errs575 === errors;
valid64 = valid64 || _valid21;
}
if(!valid64){
const err607 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
else {
errors = _errs572;
if(vErrors !== null){
if(_errs572){
vErrors.length = _errs572;
}
else {
vErrors = null;
}
}
}
}
if(data220.layout !== undefined){
if(typeof data220.layout !== "string"){
const err608 = {instancePath:instancePath+"/data/" + i0+"/conference_room/layout",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data220.record_on_start !== undefined){
if(typeof data220.record_on_start !== "boolean"){
const err609 = {instancePath:instancePath+"/data/" + i0+"/conference_room/record_on_start",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data220.tone_on_entry_and_exit !== undefined){
if(typeof data220.tone_on_entry_and_exit !== "boolean"){
const err610 = {instancePath:instancePath+"/data/" + i0+"/conference_room/tone_on_entry_and_exit",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data220.room_join_video_off !== undefined){
if(typeof data220.room_join_video_off !== "boolean"){
const err611 = {instancePath:instancePath+"/data/" + i0+"/conference_room/room_join_video_off",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data220.user_join_video_off !== undefined){
if(typeof data220.user_join_video_off !== "boolean"){
const err612 = {instancePath:instancePath+"/data/" + i0+"/conference_room/user_join_video_off",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
}
if(data220.enable_room_previews !== undefined){
if(typeof data220.enable_room_previews !== "boolean"){
const err613 = {instancePath:instancePath+"/data/" + i0+"/conference_room/enable_room_previews",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
}
if(data220.sync_audio_video !== undefined){
let data238 = data220.sync_audio_video;
const _errs590 = errors;
let valid65 = false;
const _errs591 = errors;
if(typeof data238 !== "boolean"){
const err614 = {instancePath:instancePath+"/data/" + i0+"/conference_room/sync_audio_video",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/sync_audio_video/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
var _valid22 = _errs591 === errors;
valid65 = valid65 || _valid22;
if(!valid65){
const _errs593 = errors;
if(data238 !== null){
const err615 = {instancePath:instancePath+"/data/" + i0+"/conference_room/sync_audio_video",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/sync_audio_video/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
var _valid22 = _errs593 === errors;
valid65 = valid65 || _valid22;
}
if(!valid65){
const err616 = {instancePath:instancePath+"/data/" + i0+"/conference_room/sync_audio_video",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/sync_audio_video/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
else {
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
}
}
if(data220.meta !== undefined){
let data239 = data220.meta;
if(!(data239 && typeof data239 == "object" && !Array.isArray(data239))){
const err617 = {instancePath:instancePath+"/data/" + i0+"/conference_room/meta",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
if(data220.prioritize_handraise !== undefined){
if(typeof data220.prioritize_handraise !== "boolean"){
const err618 = {instancePath:instancePath+"/data/" + i0+"/conference_room/prioritize_handraise",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/properties/prioritize_handraise/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
}
}
else {
const err619 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/anyOf/13/properties/conference_room/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
}
}
else {
const err620 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err620];
}
else {
vErrors.push(err620);
}
errors++;
}
var _valid0 = _errs523 === errors;
valid3 = valid3 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid3){
const err621 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err621];
}
else {
vErrors.push(err621);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err622 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err622];
}
else {
vErrors.push(err622);
}
errors++;
}
}
if(data.links !== undefined){
let data241 = data.links;
if(data241 && typeof data241 == "object" && !Array.isArray(data241)){
if(data241.self === undefined){
const err623 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err623];
}
else {
vErrors.push(err623);
}
errors++;
}
if(data241.first === undefined){
const err624 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err624];
}
else {
vErrors.push(err624);
}
errors++;
}
if(data241.self !== undefined){
if(typeof data241.self !== "string"){
const err625 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err625];
}
else {
vErrors.push(err625);
}
errors++;
}
}
if(data241.first !== undefined){
if(typeof data241.first !== "string"){
const err626 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err626];
}
else {
vErrors.push(err626);
}
errors++;
}
}
if(data241.next !== undefined){
if(typeof data241.next !== "string"){
const err627 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err627];
}
else {
vErrors.push(err627);
}
errors++;
}
}
if(data241.prev !== undefined){
if(typeof data241.prev !== "string"){
const err628 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err628];
}
else {
vErrors.push(err628);
}
errors++;
}
}
}
else {
const err629 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err629];
}
else {
vErrors.push(err629);
}
errors++;
}
}
}
else {
const err630 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err630];
}
else {
vErrors.push(err630);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const fabric_resources_get_result = validate11;
const schema12 = {"anyOf":[{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","ai_agent"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"ai_agent"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"ai_agent":{"type":"object","required":["agent_id","name","prompt"],"properties":{"agent_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"prompt":{"type":"object"},"global_data":{"type":"object"},"hints":{"type":"array"},"languages":{"type":"array"},"multilingual":{"type":"object"},"params":{"type":"object"},"post_prompt":{"type":"object"},"post_prompt_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"pronounce":{"type":"array"},"SWAIG":{"type":"object"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","call_flow"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"call_flow"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"call_flow":{"type":"object","required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"title":{"type":"string"},"flow_data":{"type":"object"},"relayml":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"document_version":{"type":"integer"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}}},{"type":"object","required":["id","project_id","type","created_at","updated_at","cxml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"type":{"type":"string","const":"cxml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_script":{"type":"object","required":["id","display_name","request_url","contents","request_count","last_accessed_at","script_type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"contents":{"type":"string"},"request_count":{"type":"integer"},"last_accessed_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"script_type":{"type":"string"},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}},"name":{"type":"string"},"display_name":{"type":"string"}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","cxml_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"cxml_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"cxml_application":{"type":"object","required":["id","project_id","friendly_name","voice_url","voice_method","voice_fallback_url","voice_fallback_method","status_callback","status_callback_method","sms_url","sms_method","sms_fallback_url","sms_fallback_method","sms_status_callback","sms_status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"friendly_name":{"type":"string"},"voice_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_method":{"type":"string","enum":["GET","POST"]},"voice_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"voice_fallback_method":{"type":"string","enum":["GET","POST"]},"status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]},"sms_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_method":{"type":"string","enum":["GET","POST"]},"sms_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_fallback_method":{"type":"string","enum":["GET","POST"]},"sms_status_callback":{"anyOf":[{"type":"string"},{"type":"null"}]},"sms_status_callback_method":{"type":"string","enum":["GET","POST"]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","dialogflow_agent"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"dialogflow_agent"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"dialogflow_agent":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"say_enabled":{"type":"boolean"},"say":{"type":"string"},"voice":{"type":"string"},"display_name":{"type":"string"},"dialogflow_reference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"dialogflow_reference_name":{"type":"string"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","freeswitch_connector"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"freeswitch_connector"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"freeswitch_connector":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"caller_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"send_as":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","relay_application"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"relay_application"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"relay_application":{"type":"object","required":["id","name","topic","call_status_callback_url"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"topic":{"type":"string"},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","sip_endpoint"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"sip_endpoint"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"sip_endpoint":{"type":"object","required":["id","username","caller_id","send_as","ciphers","codecs","encryption","call_handler","calling_handler_resource_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"username":{"type":"string"},"caller_id":{"type":"string"},"send_as":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string"},"call_handler":{"type":"string"},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","sip_gateway"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"sip_gateway"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"sip_gateway":{"type":"object","required":["id","uri","name","ciphers","codecs","encryption"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"uri":{"type":"string"},"name":{"type":"string"},"ciphers":{"type":"array","items":{"type":"string"}},"codecs":{"type":"array","items":{"type":"string"}},"encryption":{"type":"string"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","subscriber"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"subscriber"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"subscriber":{"type":"object","required":["id","email","first_name","last_name","display_name","job_title","timezone","country","company_name"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"email":{"type":"string"},"first_name":{"type":"string"},"last_name":{"type":"string"},"display_name":{"type":"string"},"job_title":{"type":"string"},"timezone":{"type":"string"},"country":{"type":"string"},"company_name":{"type":"string"}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_webhook"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_webhook"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_webhook":{"type":"object","required":["id","name","used_for","primary_request_url","primary_request_method","fallback_request_url","fallback_request_method","status_callback_url","status_callback_method"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"used_for":{"type":"string"},"primary_request_url":{"type":"string"},"primary_request_method":{"type":"string","enum":["GET","POST"]},"fallback_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"fallback_request_method":{"type":"string","enum":["GET","POST"]},"status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"status_callback_method":{"type":"string","enum":["GET","POST"]}}}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","swml_script"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"swml_script"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"swml_script":{"anyOf":[{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"calling"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}},"status_callback_url":{"type":"string"},"status_callback_method":{"type":"string"}}},{"type":"object","required":["id","display_name","request_url","script_type","contents"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"request_url":{"type":"string"},"script_type":{"type":"string","const":"messaging"},"contents":{"type":"object","required":["sections"],"properties":{"version":{"type":"string"},"sections":{"type":"object","required":["main"],"properties":{"main":{}}}}}}}]}}},{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","conference_room"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"video_room"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"conference_room":{"type":"object","required":["id","name","display_name","description","max_members","quality","fps","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_room_previews","sync_audio_video","meta","prioritize_handraise"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":0,"maximum":300},"quality":{"type":"string"},"fps":{"type":"integer"},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_after_seconds_elapsed":{"anyOf":[{"type":"integer","minimum":0,"maximum":200000},{"type":"null"}]},"layout":{"type":"string"},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"sync_audio_video":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"meta":{"type":"object"},"prioritize_handraise":{"type":"boolean"}}}}}],"$id":"schema:fabric_resources_get_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_get_result" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ai_agent === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "ai_agent"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/0/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/0/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("ai_agent" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "ai_agent"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/0/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/0/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.ai_agent !== undefined){
let data6 = data.ai_agent;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.agent_id === undefined){
const err18 = {instancePath:instancePath+"/ai_agent",schemaPath:"#/anyOf/0/properties/ai_agent/required",keyword:"required",params:{missingProperty: "agent_id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.name === undefined){
const err19 = {instancePath:instancePath+"/ai_agent",schemaPath:"#/anyOf/0/properties/ai_agent/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.prompt === undefined){
const err20 = {instancePath:instancePath+"/ai_agent",schemaPath:"#/anyOf/0/properties/ai_agent/required",keyword:"required",params:{missingProperty: "prompt"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.agent_id !== undefined){
let data7 = data6.agent_id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err21 = {instancePath:instancePath+"/ai_agent/agent_id",schemaPath:"#/anyOf/0/properties/ai_agent/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/ai_agent/agent_id",schemaPath:"#/anyOf/0/properties/ai_agent/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err23 = {instancePath:instancePath+"/ai_agent/name",schemaPath:"#/anyOf/0/properties/ai_agent/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.prompt !== undefined){
let data9 = data6.prompt;
if(!(data9 && typeof data9 == "object" && !Array.isArray(data9))){
const err24 = {instancePath:instancePath+"/ai_agent/prompt",schemaPath:"#/anyOf/0/properties/ai_agent/properties/prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.global_data !== undefined){
let data10 = data6.global_data;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err25 = {instancePath:instancePath+"/ai_agent/global_data",schemaPath:"#/anyOf/0/properties/ai_agent/properties/global_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.hints !== undefined){
if(!(Array.isArray(data6.hints))){
const err26 = {instancePath:instancePath+"/ai_agent/hints",schemaPath:"#/anyOf/0/properties/ai_agent/properties/hints/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.languages !== undefined){
if(!(Array.isArray(data6.languages))){
const err27 = {instancePath:instancePath+"/ai_agent/languages",schemaPath:"#/anyOf/0/properties/ai_agent/properties/languages/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.multilingual !== undefined){
let data13 = data6.multilingual;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err28 = {instancePath:instancePath+"/ai_agent/multilingual",schemaPath:"#/anyOf/0/properties/ai_agent/properties/multilingual/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.params !== undefined){
let data14 = data6.params;
if(!(data14 && typeof data14 == "object" && !Array.isArray(data14))){
const err29 = {instancePath:instancePath+"/ai_agent/params",schemaPath:"#/anyOf/0/properties/ai_agent/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data6.post_prompt !== undefined){
let data15 = data6.post_prompt;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err30 = {instancePath:instancePath+"/ai_agent/post_prompt",schemaPath:"#/anyOf/0/properties/ai_agent/properties/post_prompt/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data6.post_prompt_url !== undefined){
let data16 = data6.post_prompt_url;
if(typeof data16 === "string"){
if(!pattern5.test(data16)){
const err31 = {instancePath:instancePath+"/ai_agent/post_prompt_url",schemaPath:"#/anyOf/0/properties/ai_agent/properties/post_prompt_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/ai_agent/post_prompt_url",schemaPath:"#/anyOf/0/properties/ai_agent/properties/post_prompt_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data6.pronounce !== undefined){
if(!(Array.isArray(data6.pronounce))){
const err33 = {instancePath:instancePath+"/ai_agent/pronounce",schemaPath:"#/anyOf/0/properties/ai_agent/properties/pronounce/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data6.SWAIG !== undefined){
let data18 = data6.SWAIG;
if(!(data18 && typeof data18 == "object" && !Array.isArray(data18))){
const err34 = {instancePath:instancePath+"/ai_agent/SWAIG",schemaPath:"#/anyOf/0/properties/ai_agent/properties/SWAIG/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/ai_agent",schemaPath:"#/anyOf/0/properties/ai_agent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs41 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err37 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.project_id === undefined){
const err38 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.display_name === undefined){
const err39 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.type === undefined){
const err40 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.created_at === undefined){
const err41 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.updated_at === undefined){
const err42 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.call_flow === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "call_flow"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.id !== undefined){
let data19 = data.id;
if(typeof data19 === "string"){
if(!pattern0.test(data19)){
const err44 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.project_id !== undefined){
let data20 = data.project_id;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err46 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/1/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/1/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err48 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.type !== undefined){
let data22 = data.type;
if(typeof data22 !== "string"){
const err49 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if("call_flow" !== data22){
const err50 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "call_flow"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.created_at !== undefined){
let data23 = data.created_at;
if(typeof data23 === "string"){
if(!pattern2.test(data23)){
const err51 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data24 = data.updated_at;
if(typeof data24 === "string"){
if(!pattern2.test(data24)){
const err53 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/1/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/1/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.call_flow !== undefined){
let data25 = data.call_flow;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.id === undefined){
const err55 = {instancePath:instancePath+"/call_flow",schemaPath:"#/anyOf/1/properties/call_flow/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data25.title === undefined){
const err56 = {instancePath:instancePath+"/call_flow",schemaPath:"#/anyOf/1/properties/call_flow/required",keyword:"required",params:{missingProperty: "title"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data25.id !== undefined){
let data26 = data25.id;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err57 = {instancePath:instancePath+"/call_flow/id",schemaPath:"#/anyOf/1/properties/call_flow/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/call_flow/id",schemaPath:"#/anyOf/1/properties/call_flow/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data25.title !== undefined){
if(typeof data25.title !== "string"){
const err59 = {instancePath:instancePath+"/call_flow/title",schemaPath:"#/anyOf/1/properties/call_flow/properties/title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.flow_data !== undefined){
let data28 = data25.flow_data;
if(!(data28 && typeof data28 == "object" && !Array.isArray(data28))){
const err60 = {instancePath:instancePath+"/call_flow/flow_data",schemaPath:"#/anyOf/1/properties/call_flow/properties/flow_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.relayml !== undefined){
let data29 = data25.relayml;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.sections === undefined){
const err61 = {instancePath:instancePath+"/call_flow/relayml",schemaPath:"#/anyOf/1/properties/call_flow/properties/relayml/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data29.version !== undefined){
if(typeof data29.version !== "string"){
const err62 = {instancePath:instancePath+"/call_flow/relayml/version",schemaPath:"#/anyOf/1/properties/call_flow/properties/relayml/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29.sections !== undefined){
let data31 = data29.sections;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
if(data31.main === undefined){
const err63 = {instancePath:instancePath+"/call_flow/relayml/sections",schemaPath:"#/anyOf/1/properties/call_flow/properties/relayml/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/call_flow/relayml/sections",schemaPath:"#/anyOf/1/properties/call_flow/properties/relayml/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/call_flow/relayml",schemaPath:"#/anyOf/1/properties/call_flow/properties/relayml/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data25.document_version !== undefined){
let data32 = data25.document_version;
if(!((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32)))){
const err66 = {instancePath:instancePath+"/call_flow/document_version",schemaPath:"#/anyOf/1/properties/call_flow/properties/document_version/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/call_flow",schemaPath:"#/anyOf/1/properties/call_flow/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid0 = _errs41 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err69 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data.project_id === undefined){
const err70 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.display_name === undefined){
const err71 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data.type === undefined){
const err72 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data.created_at === undefined){
const err73 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data.updated_at === undefined){
const err74 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.cxml_webhook === undefined){
const err75 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data.id !== undefined){
let data33 = data.id;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err76 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.project_id !== undefined){
let data34 = data.project_id;
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err78 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/2/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/2/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err80 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/2/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.type !== undefined){
let data36 = data.type;
if(typeof data36 !== "string"){
const err81 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/2/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if("cxml_webhook" !== data36){
const err82 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/2/properties/type/const",keyword:"const",params:{allowedValue: "cxml_webhook"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.created_at !== undefined){
let data37 = data.created_at;
if(typeof data37 === "string"){
if(!pattern2.test(data37)){
const err83 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data38 = data.updated_at;
if(typeof data38 === "string"){
if(!pattern2.test(data38)){
const err85 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/2/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/2/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.cxml_webhook !== undefined){
let data39 = data.cxml_webhook;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
const err87 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data39.name === undefined){
const err88 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data39.used_for === undefined){
const err89 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data39.primary_request_url === undefined){
const err90 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data39.primary_request_method === undefined){
const err91 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data39.fallback_request_url === undefined){
const err92 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data39.fallback_request_method === undefined){
const err93 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data39.status_callback_url === undefined){
const err94 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(data39.status_callback_method === undefined){
const err95 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(data39.id !== undefined){
let data40 = data39.id;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err96 = {instancePath:instancePath+"/cxml_webhook/id",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/cxml_webhook/id",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data39.name !== undefined){
if(typeof data39.name !== "string"){
const err98 = {instancePath:instancePath+"/cxml_webhook/name",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data39.used_for !== undefined){
if(typeof data39.used_for !== "string"){
const err99 = {instancePath:instancePath+"/cxml_webhook/used_for",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data39.primary_request_url !== undefined){
if(typeof data39.primary_request_url !== "string"){
const err100 = {instancePath:instancePath+"/cxml_webhook/primary_request_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.primary_request_method !== undefined){
let data44 = data39.primary_request_method;
if(typeof data44 !== "string"){
const err101 = {instancePath:instancePath+"/cxml_webhook/primary_request_method",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((data44 === "GET") || (data44 === "POST"))){
const err102 = {instancePath:instancePath+"/cxml_webhook/primary_request_method",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[2].properties.cxml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data39.fallback_request_url !== undefined){
let data45 = data39.fallback_request_url;
const _errs98 = errors;
let valid8 = false;
const _errs99 = errors;
if(typeof data45 !== "string"){
const err103 = {instancePath:instancePath+"/cxml_webhook/fallback_request_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid1 = _errs99 === errors;
valid8 = valid8 || _valid1;
if(!valid8){
const _errs101 = errors;
if(data45 !== null){
const err104 = {instancePath:instancePath+"/cxml_webhook/fallback_request_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid1 = _errs101 === errors;
valid8 = valid8 || _valid1;
}
if(!valid8){
const err105 = {instancePath:instancePath+"/cxml_webhook/fallback_request_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
}
}
if(data39.fallback_request_method !== undefined){
let data46 = data39.fallback_request_method;
if(typeof data46 !== "string"){
const err106 = {instancePath:instancePath+"/cxml_webhook/fallback_request_method",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data46 === "GET") || (data46 === "POST"))){
const err107 = {instancePath:instancePath+"/cxml_webhook/fallback_request_method",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[2].properties.cxml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.status_callback_url !== undefined){
let data47 = data39.status_callback_url;
const _errs106 = errors;
let valid9 = false;
const _errs107 = errors;
if(typeof data47 !== "string"){
const err108 = {instancePath:instancePath+"/cxml_webhook/status_callback_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid2 = _errs107 === errors;
valid9 = valid9 || _valid2;
if(!valid9){
const _errs109 = errors;
if(data47 !== null){
const err109 = {instancePath:instancePath+"/cxml_webhook/status_callback_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid2 = _errs109 === errors;
valid9 = valid9 || _valid2;
}
if(!valid9){
const err110 = {instancePath:instancePath+"/cxml_webhook/status_callback_url",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs106;
if(vErrors !== null){
if(_errs106){
vErrors.length = _errs106;
}
else {
vErrors = null;
}
}
}
}
if(data39.status_callback_method !== undefined){
let data48 = data39.status_callback_method;
if(typeof data48 !== "string"){
const err111 = {instancePath:instancePath+"/cxml_webhook/status_callback_method",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(!((data48 === "GET") || (data48 === "POST"))){
const err112 = {instancePath:instancePath+"/cxml_webhook/status_callback_method",schemaPath:"#/anyOf/2/properties/cxml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[2].properties.cxml_webhook.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/cxml_webhook",schemaPath:"#/anyOf/2/properties/cxml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid0 = _errs71 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs113 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err115 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data.project_id === undefined){
const err116 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data.type === undefined){
const err117 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data.created_at === undefined){
const err118 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data.updated_at === undefined){
const err119 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if(data.cxml_script === undefined){
const err120 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "cxml_script"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(data.id !== undefined){
let data49 = data.id;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err121 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.project_id !== undefined){
let data50 = data.project_id;
if(typeof data50 === "string"){
if(!pattern0.test(data50)){
const err123 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/3/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/3/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.type !== undefined){
let data51 = data.type;
if(typeof data51 !== "string"){
const err125 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/3/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if("cxml_script" !== data51){
const err126 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/3/properties/type/const",keyword:"const",params:{allowedValue: "cxml_script"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.created_at !== undefined){
let data52 = data.created_at;
if(typeof data52 === "string"){
if(!pattern2.test(data52)){
const err127 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/3/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/3/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data53 = data.updated_at;
if(typeof data53 === "string"){
if(!pattern2.test(data53)){
const err129 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/3/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/3/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.cxml_script !== undefined){
let data54 = data.cxml_script;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(data54.id === undefined){
const err131 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(data54.display_name === undefined){
const err132 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(data54.request_url === undefined){
const err133 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(data54.contents === undefined){
const err134 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(data54.request_count === undefined){
const err135 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "request_count"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(data54.last_accessed_at === undefined){
const err136 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "last_accessed_at"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data54.script_type === undefined){
const err137 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data54.id !== undefined){
let data55 = data54.id;
if(typeof data55 === "string"){
if(!pattern0.test(data55)){
const err138 = {instancePath:instancePath+"/cxml_script/id",schemaPath:"#/anyOf/3/properties/cxml_script/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/cxml_script/id",schemaPath:"#/anyOf/3/properties/cxml_script/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data54.display_name !== undefined){
if(typeof data54.display_name !== "string"){
const err140 = {instancePath:instancePath+"/cxml_script/display_name",schemaPath:"#/anyOf/3/properties/cxml_script/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data54.request_url !== undefined){
if(typeof data54.request_url !== "string"){
const err141 = {instancePath:instancePath+"/cxml_script/request_url",schemaPath:"#/anyOf/3/properties/cxml_script/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data54.contents !== undefined){
if(typeof data54.contents !== "string"){
const err142 = {instancePath:instancePath+"/cxml_script/contents",schemaPath:"#/anyOf/3/properties/cxml_script/properties/contents/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data54.request_count !== undefined){
let data59 = data54.request_count;
if(!((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59)))){
const err143 = {instancePath:instancePath+"/cxml_script/request_count",schemaPath:"#/anyOf/3/properties/cxml_script/properties/request_count/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data54.last_accessed_at !== undefined){
let data60 = data54.last_accessed_at;
const _errs138 = errors;
let valid12 = false;
const _errs139 = errors;
if(typeof data60 === "string"){
if(!pattern2.test(data60)){
const err144 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
else {
const err145 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid3 = _errs139 === errors;
valid12 = valid12 || _valid3;
if(!valid12){
const _errs141 = errors;
if(data60 !== null){
const err146 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid3 = _errs141 === errors;
valid12 = valid12 || _valid3;
}
if(!valid12){
const err147 = {instancePath:instancePath+"/cxml_script/last_accessed_at",schemaPath:"#/anyOf/3/properties/cxml_script/properties/last_accessed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
else {
errors = _errs138;
if(vErrors !== null){
if(_errs138){
vErrors.length = _errs138;
}
else {
vErrors = null;
}
}
}
}
if(data54.script_type !== undefined){
if(typeof data54.script_type !== "string"){
const err148 = {instancePath:instancePath+"/cxml_script/script_type",schemaPath:"#/anyOf/3/properties/cxml_script/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data54.status_callback_url !== undefined){
let data62 = data54.status_callback_url;
const _errs146 = errors;
let valid13 = false;
const _errs147 = errors;
if(typeof data62 !== "string"){
const err149 = {instancePath:instancePath+"/cxml_script/status_callback_url",schemaPath:"#/anyOf/3/properties/cxml_script/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid4 = _errs147 === errors;
valid13 = valid13 || _valid4;
if(!valid13){
const _errs149 = errors;
if(data62 !== null){
const err150 = {instancePath:instancePath+"/cxml_script/status_callback_url",schemaPath:"#/anyOf/3/properties/cxml_script/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid4 = _errs149 === errors;
valid13 = valid13 || _valid4;
}
if(!valid13){
const err151 = {instancePath:instancePath+"/cxml_script/status_callback_url",schemaPath:"#/anyOf/3/properties/cxml_script/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
else {
errors = _errs146;
if(vErrors !== null){
if(_errs146){
vErrors.length = _errs146;
}
else {
vErrors = null;
}
}
}
}
if(data54.status_callback_method !== undefined){
let data63 = data54.status_callback_method;
if(typeof data63 !== "string"){
const err152 = {instancePath:instancePath+"/cxml_script/status_callback_method",schemaPath:"#/anyOf/3/properties/cxml_script/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!((data63 === "GET") || (data63 === "POST"))){
const err153 = {instancePath:instancePath+"/cxml_script/status_callback_method",schemaPath:"#/anyOf/3/properties/cxml_script/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[3].properties.cxml_script.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
}
else {
const err154 = {instancePath:instancePath+"/cxml_script",schemaPath:"#/anyOf/3/properties/cxml_script/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err155 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/3/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err156 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/3/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid0 = _errs113 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs157 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err158 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data.project_id === undefined){
const err159 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(data.display_name === undefined){
const err160 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data.type === undefined){
const err161 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data.created_at === undefined){
const err162 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(data.updated_at === undefined){
const err163 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data.cxml_application === undefined){
const err164 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "cxml_application"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data.id !== undefined){
let data66 = data.id;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err165 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/4/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data.project_id !== undefined){
let data67 = data.project_id;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err167 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/4/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/4/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err169 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/4/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data.type !== undefined){
let data69 = data.type;
if(typeof data69 !== "string"){
const err170 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/4/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if("cxml_application" !== data69){
const err171 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/4/properties/type/const",keyword:"const",params:{allowedValue: "cxml_application"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.created_at !== undefined){
let data70 = data.created_at;
if(typeof data70 === "string"){
if(!pattern2.test(data70)){
const err172 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/4/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/4/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data71 = data.updated_at;
if(typeof data71 === "string"){
if(!pattern2.test(data71)){
const err174 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/4/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
else {
const err175 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/4/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data.cxml_application !== undefined){
let data72 = data.cxml_application;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.id === undefined){
const err176 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data72.project_id === undefined){
const err177 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data72.friendly_name === undefined){
const err178 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data72.voice_url === undefined){
const err179 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_url"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data72.voice_method === undefined){
const err180 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_method"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data72.voice_fallback_url === undefined){
const err181 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_url"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data72.voice_fallback_method === undefined){
const err182 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "voice_fallback_method"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data72.status_callback === undefined){
const err183 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data72.status_callback_method === undefined){
const err184 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if(data72.sms_url === undefined){
const err185 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_url"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data72.sms_method === undefined){
const err186 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_method"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data72.sms_fallback_url === undefined){
const err187 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_url"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(data72.sms_fallback_method === undefined){
const err188 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_fallback_method"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data72.sms_status_callback === undefined){
const err189 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data72.sms_status_callback_method === undefined){
const err190 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/required",keyword:"required",params:{missingProperty: "sms_status_callback_method"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
if(data72.id !== undefined){
let data73 = data72.id;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err191 = {instancePath:instancePath+"/cxml_application/id",schemaPath:"#/anyOf/4/properties/cxml_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
else {
const err192 = {instancePath:instancePath+"/cxml_application/id",schemaPath:"#/anyOf/4/properties/cxml_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
if(data72.project_id !== undefined){
let data74 = data72.project_id;
if(typeof data74 === "string"){
if(!pattern0.test(data74)){
const err193 = {instancePath:instancePath+"/cxml_application/project_id",schemaPath:"#/anyOf/4/properties/cxml_application/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/cxml_application/project_id",schemaPath:"#/anyOf/4/properties/cxml_application/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data72.friendly_name !== undefined){
if(typeof data72.friendly_name !== "string"){
const err195 = {instancePath:instancePath+"/cxml_application/friendly_name",schemaPath:"#/anyOf/4/properties/cxml_application/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data72.voice_url !== undefined){
let data76 = data72.voice_url;
const _errs180 = errors;
let valid16 = false;
const _errs181 = errors;
if(typeof data76 !== "string"){
const err196 = {instancePath:instancePath+"/cxml_application/voice_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
var _valid5 = _errs181 === errors;
valid16 = valid16 || _valid5;
if(!valid16){
const _errs183 = errors;
if(data76 !== null){
const err197 = {instancePath:instancePath+"/cxml_application/voice_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
var _valid5 = _errs183 === errors;
valid16 = valid16 || _valid5;
}
if(!valid16){
const err198 = {instancePath:instancePath+"/cxml_application/voice_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
else {
errors = _errs180;
if(vErrors !== null){
if(_errs180){
vErrors.length = _errs180;
}
else {
vErrors = null;
}
}
}
}
if(data72.voice_method !== undefined){
let data77 = data72.voice_method;
if(typeof data77 !== "string"){
const err199 = {instancePath:instancePath+"/cxml_application/voice_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(!((data77 === "GET") || (data77 === "POST"))){
const err200 = {instancePath:instancePath+"/cxml_application/voice_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[4].properties.cxml_application.properties.voice_method.enum}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data72.voice_fallback_url !== undefined){
let data78 = data72.voice_fallback_url;
const _errs188 = errors;
let valid17 = false;
const _errs189 = errors;
if(typeof data78 !== "string"){
const err201 = {instancePath:instancePath+"/cxml_application/voice_fallback_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid6 = _errs189 === errors;
valid17 = valid17 || _valid6;
if(!valid17){
const _errs191 = errors;
if(data78 !== null){
const err202 = {instancePath:instancePath+"/cxml_application/voice_fallback_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
var _valid6 = _errs191 === errors;
valid17 = valid17 || _valid6;
}
if(!valid17){
const err203 = {instancePath:instancePath+"/cxml_application/voice_fallback_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
}
}
if(data72.voice_fallback_method !== undefined){
let data79 = data72.voice_fallback_method;
if(typeof data79 !== "string"){
const err204 = {instancePath:instancePath+"/cxml_application/voice_fallback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
if(!((data79 === "GET") || (data79 === "POST"))){
const err205 = {instancePath:instancePath+"/cxml_application/voice_fallback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/voice_fallback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[4].properties.cxml_application.properties.voice_fallback_method.enum}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data72.status_callback !== undefined){
let data80 = data72.status_callback;
const _errs196 = errors;
let valid18 = false;
const _errs197 = errors;
if(typeof data80 !== "string"){
const err206 = {instancePath:instancePath+"/cxml_application/status_callback",schemaPath:"#/anyOf/4/properties/cxml_application/properties/status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
var _valid7 = _errs197 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const _errs199 = errors;
if(data80 !== null){
const err207 = {instancePath:instancePath+"/cxml_application/status_callback",schemaPath:"#/anyOf/4/properties/cxml_application/properties/status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
var _valid7 = _errs199 === errors;
valid18 = valid18 || _valid7;
}
if(!valid18){
const err208 = {instancePath:instancePath+"/cxml_application/status_callback",schemaPath:"#/anyOf/4/properties/cxml_application/properties/status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
else {
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
}
}
if(data72.status_callback_method !== undefined){
let data81 = data72.status_callback_method;
if(typeof data81 !== "string"){
const err209 = {instancePath:instancePath+"/cxml_application/status_callback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(!((data81 === "GET") || (data81 === "POST"))){
const err210 = {instancePath:instancePath+"/cxml_application/status_callback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[4].properties.cxml_application.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data72.sms_url !== undefined){
let data82 = data72.sms_url;
const _errs204 = errors;
let valid19 = false;
const _errs205 = errors;
if(typeof data82 !== "string"){
const err211 = {instancePath:instancePath+"/cxml_application/sms_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var _valid8 = _errs205 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const _errs207 = errors;
if(data82 !== null){
const err212 = {instancePath:instancePath+"/cxml_application/sms_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var _valid8 = _errs207 === errors;
valid19 = valid19 || _valid8;
}
if(!valid19){
const err213 = {instancePath:instancePath+"/cxml_application/sms_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs204;
if(vErrors !== null){
if(_errs204){
vErrors.length = _errs204;
}
else {
vErrors = null;
}
}
}
}
if(data72.sms_method !== undefined){
let data83 = data72.sms_method;
if(typeof data83 !== "string"){
const err214 = {instancePath:instancePath+"/cxml_application/sms_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!((data83 === "GET") || (data83 === "POST"))){
const err215 = {instancePath:instancePath+"/cxml_application/sms_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[4].properties.cxml_application.properties.sms_method.enum}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data72.sms_fallback_url !== undefined){
let data84 = data72.sms_fallback_url;
const _errs212 = errors;
let valid20 = false;
const _errs213 = errors;
if(typeof data84 !== "string"){
const err216 = {instancePath:instancePath+"/cxml_application/sms_fallback_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid9 = _errs213 === errors;
valid20 = valid20 || _valid9;
if(!valid20){
const _errs215 = errors;
if(data84 !== null){
const err217 = {instancePath:instancePath+"/cxml_application/sms_fallback_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
var _valid9 = _errs215 === errors;
valid20 = valid20 || _valid9;
}
if(!valid20){
const err218 = {instancePath:instancePath+"/cxml_application/sms_fallback_url",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
if(data72.sms_fallback_method !== undefined){
let data85 = data72.sms_fallback_method;
if(typeof data85 !== "string"){
const err219 = {instancePath:instancePath+"/cxml_application/sms_fallback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!((data85 === "GET") || (data85 === "POST"))){
const err220 = {instancePath:instancePath+"/cxml_application/sms_fallback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_fallback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[4].properties.cxml_application.properties.sms_fallback_method.enum}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data72.sms_status_callback !== undefined){
let data86 = data72.sms_status_callback;
const _errs220 = errors;
let valid21 = false;
const _errs221 = errors;
if(typeof data86 !== "string"){
const err221 = {instancePath:instancePath+"/cxml_application/sms_status_callback",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_status_callback/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
var _valid10 = _errs221 === errors;
valid21 = valid21 || _valid10;
if(!valid21){
const _errs223 = errors;
if(data86 !== null){
const err222 = {instancePath:instancePath+"/cxml_application/sms_status_callback",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_status_callback/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
var _valid10 = _errs223 === errors;
valid21 = valid21 || _valid10;
}
if(!valid21){
const err223 = {instancePath:instancePath+"/cxml_application/sms_status_callback",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_status_callback/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
else {
errors = _errs220;
if(vErrors !== null){
if(_errs220){
vErrors.length = _errs220;
}
else {
vErrors = null;
}
}
}
}
if(data72.sms_status_callback_method !== undefined){
let data87 = data72.sms_status_callback_method;
if(typeof data87 !== "string"){
const err224 = {instancePath:instancePath+"/cxml_application/sms_status_callback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(!((data87 === "GET") || (data87 === "POST"))){
const err225 = {instancePath:instancePath+"/cxml_application/sms_status_callback_method",schemaPath:"#/anyOf/4/properties/cxml_application/properties/sms_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[4].properties.cxml_application.properties.sms_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/cxml_application",schemaPath:"#/anyOf/4/properties/cxml_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid0 = _errs157 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs227 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err228 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if(data.project_id === undefined){
const err229 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(data.display_name === undefined){
const err230 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(data.type === undefined){
const err231 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(data.created_at === undefined){
const err232 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data.updated_at === undefined){
const err233 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data.dialogflow_agent === undefined){
const err234 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "dialogflow_agent"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(data.id !== undefined){
let data88 = data.id;
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err235 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/5/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
else {
const err236 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/5/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data.project_id !== undefined){
let data89 = data.project_id;
if(typeof data89 === "string"){
if(!pattern0.test(data89)){
const err237 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/5/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
else {
const err238 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/5/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err239 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/5/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.type !== undefined){
let data91 = data.type;
if(typeof data91 !== "string"){
const err240 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/5/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if("dialogflow_agent" !== data91){
const err241 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/5/properties/type/const",keyword:"const",params:{allowedValue: "dialogflow_agent"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data.created_at !== undefined){
let data92 = data.created_at;
if(typeof data92 === "string"){
if(!pattern2.test(data92)){
const err242 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/5/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/5/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data93 = data.updated_at;
if(typeof data93 === "string"){
if(!pattern2.test(data93)){
const err244 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/5/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/5/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data.dialogflow_agent !== undefined){
let data94 = data.dialogflow_agent;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.id === undefined){
const err246 = {instancePath:instancePath+"/dialogflow_agent",schemaPath:"#/anyOf/5/properties/dialogflow_agent/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(data94.id !== undefined){
let data95 = data94.id;
if(typeof data95 === "string"){
if(!pattern0.test(data95)){
const err247 = {instancePath:instancePath+"/dialogflow_agent/id",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/dialogflow_agent/id",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data94.say_enabled !== undefined){
if(typeof data94.say_enabled !== "boolean"){
const err249 = {instancePath:instancePath+"/dialogflow_agent/say_enabled",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/say_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
if(data94.say !== undefined){
if(typeof data94.say !== "string"){
const err250 = {instancePath:instancePath+"/dialogflow_agent/say",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/say/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data94.voice !== undefined){
if(typeof data94.voice !== "string"){
const err251 = {instancePath:instancePath+"/dialogflow_agent/voice",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/voice/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data94.display_name !== undefined){
if(typeof data94.display_name !== "string"){
const err252 = {instancePath:instancePath+"/dialogflow_agent/display_name",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data94.dialogflow_reference_id !== undefined){
let data100 = data94.dialogflow_reference_id;
if(typeof data100 === "string"){
if(!pattern0.test(data100)){
const err253 = {instancePath:instancePath+"/dialogflow_agent/dialogflow_reference_id",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/dialogflow_reference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/dialogflow_agent/dialogflow_reference_id",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/dialogflow_reference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data94.dialogflow_reference_name !== undefined){
if(typeof data94.dialogflow_reference_name !== "string"){
const err255 = {instancePath:instancePath+"/dialogflow_agent/dialogflow_reference_name",schemaPath:"#/anyOf/5/properties/dialogflow_agent/properties/dialogflow_reference_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
else {
const err256 = {instancePath:instancePath+"/dialogflow_agent",schemaPath:"#/anyOf/5/properties/dialogflow_agent/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
else {
const err257 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid0 = _errs227 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs257 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err258 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data.project_id === undefined){
const err259 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if(data.display_name === undefined){
const err260 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data.type === undefined){
const err261 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data.created_at === undefined){
const err262 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(data.updated_at === undefined){
const err263 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(data.freeswitch_connector === undefined){
const err264 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "freeswitch_connector"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(data.id !== undefined){
let data102 = data.id;
if(typeof data102 === "string"){
if(!pattern0.test(data102)){
const err265 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/6/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
else {
const err266 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/6/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.project_id !== undefined){
let data103 = data.project_id;
if(typeof data103 === "string"){
if(!pattern0.test(data103)){
const err267 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/6/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/6/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err269 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/6/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data.type !== undefined){
let data105 = data.type;
if(typeof data105 !== "string"){
const err270 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/6/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if("freeswitch_connector" !== data105){
const err271 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/6/properties/type/const",keyword:"const",params:{allowedValue: "freeswitch_connector"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
if(data.created_at !== undefined){
let data106 = data.created_at;
if(typeof data106 === "string"){
if(!pattern2.test(data106)){
const err272 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/6/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/6/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data107 = data.updated_at;
if(typeof data107 === "string"){
if(!pattern2.test(data107)){
const err274 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/6/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/6/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data.freeswitch_connector !== undefined){
let data108 = data.freeswitch_connector;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
if(data108.id === undefined){
const err276 = {instancePath:instancePath+"/freeswitch_connector",schemaPath:"#/anyOf/6/properties/freeswitch_connector/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(data108.id !== undefined){
let data109 = data108.id;
if(typeof data109 === "string"){
if(!pattern0.test(data109)){
const err277 = {instancePath:instancePath+"/freeswitch_connector/id",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/freeswitch_connector/id",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data108.name !== undefined){
if(typeof data108.name !== "string"){
const err279 = {instancePath:instancePath+"/freeswitch_connector/name",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data108.caller_id !== undefined){
let data111 = data108.caller_id;
const _errs278 = errors;
let valid26 = false;
const _errs279 = errors;
if(typeof data111 !== "string"){
const err280 = {instancePath:instancePath+"/freeswitch_connector/caller_id",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/caller_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
var _valid11 = _errs279 === errors;
valid26 = valid26 || _valid11;
if(!valid26){
const _errs281 = errors;
if(data111 !== null){
const err281 = {instancePath:instancePath+"/freeswitch_connector/caller_id",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/caller_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
var _valid11 = _errs281 === errors;
valid26 = valid26 || _valid11;
}
if(!valid26){
const err282 = {instancePath:instancePath+"/freeswitch_connector/caller_id",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/caller_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
}
}
if(data108.send_as !== undefined){
let data112 = data108.send_as;
const _errs284 = errors;
let valid27 = false;
const _errs285 = errors;
if(typeof data112 !== "string"){
const err283 = {instancePath:instancePath+"/freeswitch_connector/send_as",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/send_as/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid12 = _errs285 === errors;
valid27 = valid27 || _valid12;
if(!valid27){
const _errs287 = errors;
if(data112 !== null){
const err284 = {instancePath:instancePath+"/freeswitch_connector/send_as",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/send_as/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
var _valid12 = _errs287 === errors;
valid27 = valid27 || _valid12;
}
if(!valid27){
const err285 = {instancePath:instancePath+"/freeswitch_connector/send_as",schemaPath:"#/anyOf/6/properties/freeswitch_connector/properties/send_as/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err286 = {instancePath:instancePath+"/freeswitch_connector",schemaPath:"#/anyOf/6/properties/freeswitch_connector/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
}
else {
const err287 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
var _valid0 = _errs257 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs289 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err288 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data.project_id === undefined){
const err289 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(data.display_name === undefined){
const err290 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data.type === undefined){
const err291 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data.created_at === undefined){
const err292 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(data.updated_at === undefined){
const err293 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
if(data.relay_application === undefined){
const err294 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "relay_application"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if(data.id !== undefined){
let data113 = data.id;
if(typeof data113 === "string"){
if(!pattern0.test(data113)){
const err295 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/7/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
else {
const err296 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/7/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.project_id !== undefined){
let data114 = data.project_id;
if(typeof data114 === "string"){
if(!pattern0.test(data114)){
const err297 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/7/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
else {
const err298 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/7/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err299 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/7/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data.type !== undefined){
let data116 = data.type;
if(typeof data116 !== "string"){
const err300 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/7/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if("relay_application" !== data116){
const err301 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/7/properties/type/const",keyword:"const",params:{allowedValue: "relay_application"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
if(data.created_at !== undefined){
let data117 = data.created_at;
if(typeof data117 === "string"){
if(!pattern2.test(data117)){
const err302 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/7/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/7/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data118 = data.updated_at;
if(typeof data118 === "string"){
if(!pattern2.test(data118)){
const err304 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/7/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/7/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data.relay_application !== undefined){
let data119 = data.relay_application;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.id === undefined){
const err306 = {instancePath:instancePath+"/relay_application",schemaPath:"#/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data119.name === undefined){
const err307 = {instancePath:instancePath+"/relay_application",schemaPath:"#/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data119.topic === undefined){
const err308 = {instancePath:instancePath+"/relay_application",schemaPath:"#/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "topic"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(data119.call_status_callback_url === undefined){
const err309 = {instancePath:instancePath+"/relay_application",schemaPath:"#/anyOf/7/properties/relay_application/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data119.id !== undefined){
let data120 = data119.id;
if(typeof data120 === "string"){
if(!pattern0.test(data120)){
const err310 = {instancePath:instancePath+"/relay_application/id",schemaPath:"#/anyOf/7/properties/relay_application/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/relay_application/id",schemaPath:"#/anyOf/7/properties/relay_application/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data119.name !== undefined){
if(typeof data119.name !== "string"){
const err312 = {instancePath:instancePath+"/relay_application/name",schemaPath:"#/anyOf/7/properties/relay_application/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data119.topic !== undefined){
if(typeof data119.topic !== "string"){
const err313 = {instancePath:instancePath+"/relay_application/topic",schemaPath:"#/anyOf/7/properties/relay_application/properties/topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data119.call_status_callback_url !== undefined){
let data123 = data119.call_status_callback_url;
const _errs312 = errors;
let valid30 = false;
const _errs313 = errors;
if(typeof data123 !== "string"){
const err314 = {instancePath:instancePath+"/relay_application/call_status_callback_url",schemaPath:"#/anyOf/7/properties/relay_application/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
var _valid13 = _errs313 === errors;
valid30 = valid30 || _valid13;
if(!valid30){
const _errs315 = errors;
if(data123 !== null){
const err315 = {instancePath:instancePath+"/relay_application/call_status_callback_url",schemaPath:"#/anyOf/7/properties/relay_application/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid13 = _errs315 === errors;
valid30 = valid30 || _valid13;
}
if(!valid30){
const err316 = {instancePath:instancePath+"/relay_application/call_status_callback_url",schemaPath:"#/anyOf/7/properties/relay_application/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
else {
errors = _errs312;
if(vErrors !== null){
if(_errs312){
vErrors.length = _errs312;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err317 = {instancePath:instancePath+"/relay_application",schemaPath:"#/anyOf/7/properties/relay_application/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath,schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
var _valid0 = _errs289 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs317 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err319 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if(data.project_id === undefined){
const err320 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(data.display_name === undefined){
const err321 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if(data.type === undefined){
const err322 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if(data.created_at === undefined){
const err323 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data.updated_at === undefined){
const err324 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
if(data.sip_endpoint === undefined){
const err325 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "sip_endpoint"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(data.id !== undefined){
let data124 = data.id;
if(typeof data124 === "string"){
if(!pattern0.test(data124)){
const err326 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/8/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/8/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data.project_id !== undefined){
let data125 = data.project_id;
if(typeof data125 === "string"){
if(!pattern0.test(data125)){
const err328 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/8/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
else {
const err329 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/8/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err330 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/8/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data.type !== undefined){
let data127 = data.type;
if(typeof data127 !== "string"){
const err331 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/8/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if("sip_endpoint" !== data127){
const err332 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/8/properties/type/const",keyword:"const",params:{allowedValue: "sip_endpoint"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(data.created_at !== undefined){
let data128 = data.created_at;
if(typeof data128 === "string"){
if(!pattern2.test(data128)){
const err333 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/8/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/8/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data129 = data.updated_at;
if(typeof data129 === "string"){
if(!pattern2.test(data129)){
const err335 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/8/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/8/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
if(data.sip_endpoint !== undefined){
let data130 = data.sip_endpoint;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
if(data130.id === undefined){
const err337 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if(data130.username === undefined){
const err338 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "username"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if(data130.caller_id === undefined){
const err339 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "caller_id"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data130.send_as === undefined){
const err340 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "send_as"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if(data130.ciphers === undefined){
const err341 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data130.codecs === undefined){
const err342 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data130.encryption === undefined){
const err343 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if(data130.call_handler === undefined){
const err344 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data130.calling_handler_resource_id === undefined){
const err345 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data130.id !== undefined){
let data131 = data130.id;
if(typeof data131 === "string"){
if(!pattern0.test(data131)){
const err346 = {instancePath:instancePath+"/sip_endpoint/id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/sip_endpoint/id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data130.username !== undefined){
if(typeof data130.username !== "string"){
const err348 = {instancePath:instancePath+"/sip_endpoint/username",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/username/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data130.caller_id !== undefined){
if(typeof data130.caller_id !== "string"){
const err349 = {instancePath:instancePath+"/sip_endpoint/caller_id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/caller_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data130.send_as !== undefined){
if(typeof data130.send_as !== "string"){
const err350 = {instancePath:instancePath+"/sip_endpoint/send_as",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/send_as/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data130.ciphers !== undefined){
let data135 = data130.ciphers;
if(Array.isArray(data135)){
const len0 = data135.length;
for(let i0=0; i0<len0; i0++){
if(typeof data135[i0] !== "string"){
const err351 = {instancePath:instancePath+"/sip_endpoint/ciphers/" + i0,schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
}
else {
const err352 = {instancePath:instancePath+"/sip_endpoint/ciphers",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data130.codecs !== undefined){
let data137 = data130.codecs;
if(Array.isArray(data137)){
const len1 = data137.length;
for(let i1=0; i1<len1; i1++){
if(typeof data137[i1] !== "string"){
const err353 = {instancePath:instancePath+"/sip_endpoint/codecs/" + i1,schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/sip_endpoint/codecs",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data130.encryption !== undefined){
if(typeof data130.encryption !== "string"){
const err355 = {instancePath:instancePath+"/sip_endpoint/encryption",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data130.call_handler !== undefined){
if(typeof data130.call_handler !== "string"){
const err356 = {instancePath:instancePath+"/sip_endpoint/call_handler",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data130.calling_handler_resource_id !== undefined){
let data141 = data130.calling_handler_resource_id;
const _errs354 = errors;
let valid37 = false;
const _errs355 = errors;
if(typeof data141 === "string"){
if(!pattern0.test(data141)){
const err357 = {instancePath:instancePath+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
var _valid14 = _errs355 === errors;
valid37 = valid37 || _valid14;
if(!valid37){
const _errs357 = errors;
if(data141 !== null){
const err359 = {instancePath:instancePath+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
var _valid14 = _errs357 === errors;
valid37 = valid37 || _valid14;
}
if(!valid37){
const err360 = {instancePath:instancePath+"/sip_endpoint/calling_handler_resource_id",schemaPath:"#/anyOf/8/properties/sip_endpoint/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
else {
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err361 = {instancePath:instancePath+"/sip_endpoint",schemaPath:"#/anyOf/8/properties/sip_endpoint/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
}
else {
const err362 = {instancePath,schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
var _valid0 = _errs317 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs359 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err363 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(data.project_id === undefined){
const err364 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
if(data.display_name === undefined){
const err365 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(data.type === undefined){
const err366 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(data.created_at === undefined){
const err367 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
if(data.updated_at === undefined){
const err368 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(data.sip_gateway === undefined){
const err369 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "sip_gateway"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
if(data.id !== undefined){
let data142 = data.id;
if(typeof data142 === "string"){
if(!pattern0.test(data142)){
const err370 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/9/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
else {
const err371 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/9/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data.project_id !== undefined){
let data143 = data.project_id;
if(typeof data143 === "string"){
if(!pattern0.test(data143)){
const err372 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/9/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/9/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err374 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/9/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data.type !== undefined){
let data145 = data.type;
if(typeof data145 !== "string"){
const err375 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/9/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
if("sip_gateway" !== data145){
const err376 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/9/properties/type/const",keyword:"const",params:{allowedValue: "sip_gateway"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data.created_at !== undefined){
let data146 = data.created_at;
if(typeof data146 === "string"){
if(!pattern2.test(data146)){
const err377 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/9/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/9/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data147 = data.updated_at;
if(typeof data147 === "string"){
if(!pattern2.test(data147)){
const err379 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/9/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
else {
const err380 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/9/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data.sip_gateway !== undefined){
let data148 = data.sip_gateway;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
if(data148.id === undefined){
const err381 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if(data148.uri === undefined){
const err382 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data148.name === undefined){
const err383 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data148.ciphers === undefined){
const err384 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if(data148.codecs === undefined){
const err385 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data148.encryption === undefined){
const err386 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if(data148.id !== undefined){
let data149 = data148.id;
if(typeof data149 === "string"){
if(!pattern0.test(data149)){
const err387 = {instancePath:instancePath+"/sip_gateway/id",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
else {
const err388 = {instancePath:instancePath+"/sip_gateway/id",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(data148.uri !== undefined){
if(typeof data148.uri !== "string"){
const err389 = {instancePath:instancePath+"/sip_gateway/uri",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(data148.name !== undefined){
if(typeof data148.name !== "string"){
const err390 = {instancePath:instancePath+"/sip_gateway/name",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data148.ciphers !== undefined){
let data152 = data148.ciphers;
if(Array.isArray(data152)){
const len2 = data152.length;
for(let i2=0; i2<len2; i2++){
if(typeof data152[i2] !== "string"){
const err391 = {instancePath:instancePath+"/sip_gateway/ciphers/" + i2,schemaPath:"#/anyOf/9/properties/sip_gateway/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
}
else {
const err392 = {instancePath:instancePath+"/sip_gateway/ciphers",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
if(data148.codecs !== undefined){
let data154 = data148.codecs;
if(Array.isArray(data154)){
const len3 = data154.length;
for(let i3=0; i3<len3; i3++){
if(typeof data154[i3] !== "string"){
const err393 = {instancePath:instancePath+"/sip_gateway/codecs/" + i3,schemaPath:"#/anyOf/9/properties/sip_gateway/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
else {
const err394 = {instancePath:instancePath+"/sip_gateway/codecs",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data148.encryption !== undefined){
if(typeof data148.encryption !== "string"){
const err395 = {instancePath:instancePath+"/sip_gateway/encryption",schemaPath:"#/anyOf/9/properties/sip_gateway/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
}
else {
const err396 = {instancePath:instancePath+"/sip_gateway",schemaPath:"#/anyOf/9/properties/sip_gateway/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
else {
const err397 = {instancePath,schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
var _valid0 = _errs359 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs391 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err398 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data.project_id === undefined){
const err399 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if(data.display_name === undefined){
const err400 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data.type === undefined){
const err401 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data.created_at === undefined){
const err402 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if(data.updated_at === undefined){
const err403 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data.subscriber === undefined){
const err404 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "subscriber"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data.id !== undefined){
let data157 = data.id;
if(typeof data157 === "string"){
if(!pattern0.test(data157)){
const err405 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/10/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/10/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
if(data.project_id !== undefined){
let data158 = data.project_id;
if(typeof data158 === "string"){
if(!pattern0.test(data158)){
const err407 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/10/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
else {
const err408 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/10/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err409 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/10/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
if(data.type !== undefined){
let data160 = data.type;
if(typeof data160 !== "string"){
const err410 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/10/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
if("subscriber" !== data160){
const err411 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/10/properties/type/const",keyword:"const",params:{allowedValue: "subscriber"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data.created_at !== undefined){
let data161 = data.created_at;
if(typeof data161 === "string"){
if(!pattern2.test(data161)){
const err412 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/10/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/10/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data162 = data.updated_at;
if(typeof data162 === "string"){
if(!pattern2.test(data162)){
const err414 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/10/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
else {
const err415 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/10/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data.subscriber !== undefined){
let data163 = data.subscriber;
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
if(data163.id === undefined){
const err416 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if(data163.email === undefined){
const err417 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "email"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data163.first_name === undefined){
const err418 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "first_name"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
if(data163.last_name === undefined){
const err419 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "last_name"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
if(data163.display_name === undefined){
const err420 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data163.job_title === undefined){
const err421 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "job_title"}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
if(data163.timezone === undefined){
const err422 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "timezone"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data163.country === undefined){
const err423 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "country"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data163.company_name === undefined){
const err424 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/required",keyword:"required",params:{missingProperty: "company_name"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
if(data163.id !== undefined){
let data164 = data163.id;
if(typeof data164 === "string"){
if(!pattern0.test(data164)){
const err425 = {instancePath:instancePath+"/subscriber/id",schemaPath:"#/anyOf/10/properties/subscriber/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
else {
const err426 = {instancePath:instancePath+"/subscriber/id",schemaPath:"#/anyOf/10/properties/subscriber/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data163.email !== undefined){
if(typeof data163.email !== "string"){
const err427 = {instancePath:instancePath+"/subscriber/email",schemaPath:"#/anyOf/10/properties/subscriber/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data163.first_name !== undefined){
if(typeof data163.first_name !== "string"){
const err428 = {instancePath:instancePath+"/subscriber/first_name",schemaPath:"#/anyOf/10/properties/subscriber/properties/first_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
if(data163.last_name !== undefined){
if(typeof data163.last_name !== "string"){
const err429 = {instancePath:instancePath+"/subscriber/last_name",schemaPath:"#/anyOf/10/properties/subscriber/properties/last_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data163.display_name !== undefined){
if(typeof data163.display_name !== "string"){
const err430 = {instancePath:instancePath+"/subscriber/display_name",schemaPath:"#/anyOf/10/properties/subscriber/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data163.job_title !== undefined){
if(typeof data163.job_title !== "string"){
const err431 = {instancePath:instancePath+"/subscriber/job_title",schemaPath:"#/anyOf/10/properties/subscriber/properties/job_title/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data163.timezone !== undefined){
if(typeof data163.timezone !== "string"){
const err432 = {instancePath:instancePath+"/subscriber/timezone",schemaPath:"#/anyOf/10/properties/subscriber/properties/timezone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data163.country !== undefined){
if(typeof data163.country !== "string"){
const err433 = {instancePath:instancePath+"/subscriber/country",schemaPath:"#/anyOf/10/properties/subscriber/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
if(data163.company_name !== undefined){
if(typeof data163.company_name !== "string"){
const err434 = {instancePath:instancePath+"/subscriber/company_name",schemaPath:"#/anyOf/10/properties/subscriber/properties/company_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/subscriber",schemaPath:"#/anyOf/10/properties/subscriber/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
else {
const err436 = {instancePath,schemaPath:"#/anyOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
var _valid0 = _errs391 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs425 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err437 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
if(data.project_id === undefined){
const err438 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if(data.display_name === undefined){
const err439 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
if(data.type === undefined){
const err440 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
if(data.created_at === undefined){
const err441 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data.updated_at === undefined){
const err442 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if(data.swml_webhook === undefined){
const err443 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "swml_webhook"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data.id !== undefined){
let data173 = data.id;
if(typeof data173 === "string"){
if(!pattern0.test(data173)){
const err444 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/11/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
else {
const err445 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/11/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data.project_id !== undefined){
let data174 = data.project_id;
if(typeof data174 === "string"){
if(!pattern0.test(data174)){
const err446 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/11/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
else {
const err447 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/11/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err448 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/11/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data.type !== undefined){
let data176 = data.type;
if(typeof data176 !== "string"){
const err449 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/11/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if("swml_webhook" !== data176){
const err450 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/11/properties/type/const",keyword:"const",params:{allowedValue: "swml_webhook"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data.created_at !== undefined){
let data177 = data.created_at;
if(typeof data177 === "string"){
if(!pattern2.test(data177)){
const err451 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/11/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/11/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data178 = data.updated_at;
if(typeof data178 === "string"){
if(!pattern2.test(data178)){
const err453 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/11/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/11/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(data.swml_webhook !== undefined){
let data179 = data.swml_webhook;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.id === undefined){
const err455 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if(data179.name === undefined){
const err456 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data179.used_for === undefined){
const err457 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "used_for"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(data179.primary_request_url === undefined){
const err458 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_url"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if(data179.primary_request_method === undefined){
const err459 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "primary_request_method"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data179.fallback_request_url === undefined){
const err460 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_url"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(data179.fallback_request_method === undefined){
const err461 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "fallback_request_method"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
if(data179.status_callback_url === undefined){
const err462 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(data179.status_callback_method === undefined){
const err463 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/required",keyword:"required",params:{missingProperty: "status_callback_method"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(data179.id !== undefined){
let data180 = data179.id;
if(typeof data180 === "string"){
if(!pattern0.test(data180)){
const err464 = {instancePath:instancePath+"/swml_webhook/id",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/swml_webhook/id",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
if(data179.name !== undefined){
if(typeof data179.name !== "string"){
const err466 = {instancePath:instancePath+"/swml_webhook/name",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data179.used_for !== undefined){
if(typeof data179.used_for !== "string"){
const err467 = {instancePath:instancePath+"/swml_webhook/used_for",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/used_for/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data179.primary_request_url !== undefined){
if(typeof data179.primary_request_url !== "string"){
const err468 = {instancePath:instancePath+"/swml_webhook/primary_request_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/primary_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
if(data179.primary_request_method !== undefined){
let data184 = data179.primary_request_method;
if(typeof data184 !== "string"){
const err469 = {instancePath:instancePath+"/swml_webhook/primary_request_method",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/primary_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if(!((data184 === "GET") || (data184 === "POST"))){
const err470 = {instancePath:instancePath+"/swml_webhook/primary_request_method",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/primary_request_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[11].properties.swml_webhook.properties.primary_request_method.enum}};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
if(data179.fallback_request_url !== undefined){
let data185 = data179.fallback_request_url;
const _errs452 = errors;
let valid48 = false;
const _errs453 = errors;
if(typeof data185 !== "string"){
const err471 = {instancePath:instancePath+"/swml_webhook/fallback_request_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/fallback_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid15 = _errs453 === errors;
valid48 = valid48 || _valid15;
if(!valid48){
const _errs455 = errors;
if(data185 !== null){
const err472 = {instancePath:instancePath+"/swml_webhook/fallback_request_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/fallback_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
var _valid15 = _errs455 === errors;
valid48 = valid48 || _valid15;
}
if(!valid48){
const err473 = {instancePath:instancePath+"/swml_webhook/fallback_request_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/fallback_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
else {
errors = _errs452;
if(vErrors !== null){
if(_errs452){
vErrors.length = _errs452;
}
else {
vErrors = null;
}
}
}
}
if(data179.fallback_request_method !== undefined){
let data186 = data179.fallback_request_method;
if(typeof data186 !== "string"){
const err474 = {instancePath:instancePath+"/swml_webhook/fallback_request_method",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/fallback_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if(!((data186 === "GET") || (data186 === "POST"))){
const err475 = {instancePath:instancePath+"/swml_webhook/fallback_request_method",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/fallback_request_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[11].properties.swml_webhook.properties.fallback_request_method.enum}};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
if(data179.status_callback_url !== undefined){
let data187 = data179.status_callback_url;
const _errs460 = errors;
let valid49 = false;
const _errs461 = errors;
if(typeof data187 !== "string"){
const err476 = {instancePath:instancePath+"/swml_webhook/status_callback_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
var _valid16 = _errs461 === errors;
valid49 = valid49 || _valid16;
if(!valid49){
const _errs463 = errors;
if(data187 !== null){
const err477 = {instancePath:instancePath+"/swml_webhook/status_callback_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
var _valid16 = _errs463 === errors;
valid49 = valid49 || _valid16;
}
if(!valid49){
const err478 = {instancePath:instancePath+"/swml_webhook/status_callback_url",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
else {
errors = _errs460;
if(vErrors !== null){
if(_errs460){
vErrors.length = _errs460;
}
else {
vErrors = null;
}
}
}
}
if(data179.status_callback_method !== undefined){
let data188 = data179.status_callback_method;
if(typeof data188 !== "string"){
const err479 = {instancePath:instancePath+"/swml_webhook/status_callback_method",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
if(!((data188 === "GET") || (data188 === "POST"))){
const err480 = {instancePath:instancePath+"/swml_webhook/status_callback_method",schemaPath:"#/anyOf/11/properties/swml_webhook/properties/status_callback_method/enum",keyword:"enum",params:{allowedValues: schema12.anyOf[11].properties.swml_webhook.properties.status_callback_method.enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
}
else {
const err481 = {instancePath:instancePath+"/swml_webhook",schemaPath:"#/anyOf/11/properties/swml_webhook/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
else {
const err482 = {instancePath,schemaPath:"#/anyOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
var _valid0 = _errs425 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs467 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err483 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
if(data.project_id === undefined){
const err484 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
if(data.display_name === undefined){
const err485 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if(data.type === undefined){
const err486 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if(data.created_at === undefined){
const err487 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
if(data.updated_at === undefined){
const err488 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(data.swml_script === undefined){
const err489 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "swml_script"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
if(data.id !== undefined){
let data189 = data.id;
if(typeof data189 === "string"){
if(!pattern0.test(data189)){
const err490 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/12/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
else {
const err491 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/12/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data.project_id !== undefined){
let data190 = data.project_id;
if(typeof data190 === "string"){
if(!pattern0.test(data190)){
const err492 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/12/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
else {
const err493 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/12/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err494 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/12/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data.type !== undefined){
let data192 = data.type;
if(typeof data192 !== "string"){
const err495 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/12/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if("swml_script" !== data192){
const err496 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/12/properties/type/const",keyword:"const",params:{allowedValue: "swml_script"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(data.created_at !== undefined){
let data193 = data.created_at;
if(typeof data193 === "string"){
if(!pattern2.test(data193)){
const err497 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/12/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
else {
const err498 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/12/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data194 = data.updated_at;
if(typeof data194 === "string"){
if(!pattern2.test(data194)){
const err499 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/12/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/12/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data.swml_script !== undefined){
let data195 = data.swml_script;
const _errs482 = errors;
let valid51 = false;
const _errs483 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.id === undefined){
const err501 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data195.display_name === undefined){
const err502 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data195.request_url === undefined){
const err503 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
if(data195.script_type === undefined){
const err504 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(data195.contents === undefined){
const err505 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
if(data195.id !== undefined){
let data196 = data195.id;
if(typeof data196 === "string"){
if(!pattern0.test(data196)){
const err506 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
if(data195.display_name !== undefined){
if(typeof data195.display_name !== "string"){
const err508 = {instancePath:instancePath+"/swml_script/display_name",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data195.request_url !== undefined){
if(typeof data195.request_url !== "string"){
const err509 = {instancePath:instancePath+"/swml_script/request_url",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
}
if(data195.script_type !== undefined){
let data199 = data195.script_type;
if(typeof data199 !== "string"){
const err510 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if("calling" !== data199){
const err511 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/script_type/const",keyword:"const",params:{allowedValue: "calling"}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data195.contents !== undefined){
let data200 = data195.contents;
if(data200 && typeof data200 == "object" && !Array.isArray(data200)){
if(data200.sections === undefined){
const err512 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
if(data200.version !== undefined){
if(typeof data200.version !== "string"){
const err513 = {instancePath:instancePath+"/swml_script/contents/version",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
if(data200.sections !== undefined){
let data202 = data200.sections;
if(data202 && typeof data202 == "object" && !Array.isArray(data202)){
if(data202.main === undefined){
const err514 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
else {
const err515 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
}
}
else {
const err516 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
if(data195.status_callback_url !== undefined){
if(typeof data195.status_callback_url !== "string"){
const err517 = {instancePath:instancePath+"/swml_script/status_callback_url",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data195.status_callback_method !== undefined){
if(typeof data195.status_callback_method !== "string"){
const err518 = {instancePath:instancePath+"/swml_script/status_callback_method",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/properties/status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
}
else {
const err519 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
var _valid17 = _errs483 === errors;
valid51 = valid51 || _valid17;
if(!valid51){
const _errs503 = errors;
if(data195 && typeof data195 == "object" && !Array.isArray(data195)){
if(data195.id === undefined){
const err520 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
if(data195.display_name === undefined){
const err521 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(data195.request_url === undefined){
const err522 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "request_url"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
if(data195.script_type === undefined){
const err523 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "script_type"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
if(data195.contents === undefined){
const err524 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/required",keyword:"required",params:{missingProperty: "contents"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(data195.id !== undefined){
let data205 = data195.id;
if(typeof data205 === "string"){
if(!pattern0.test(data205)){
const err525 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/swml_script/id",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data195.display_name !== undefined){
if(typeof data195.display_name !== "string"){
const err527 = {instancePath:instancePath+"/swml_script/display_name",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
if(data195.request_url !== undefined){
if(typeof data195.request_url !== "string"){
const err528 = {instancePath:instancePath+"/swml_script/request_url",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
if(data195.script_type !== undefined){
let data208 = data195.script_type;
if(typeof data208 !== "string"){
const err529 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/script_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
if("messaging" !== data208){
const err530 = {instancePath:instancePath+"/swml_script/script_type",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/script_type/const",keyword:"const",params:{allowedValue: "messaging"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
if(data195.contents !== undefined){
let data209 = data195.contents;
if(data209 && typeof data209 == "object" && !Array.isArray(data209)){
if(data209.sections === undefined){
const err531 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/contents/required",keyword:"required",params:{missingProperty: "sections"}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
if(data209.version !== undefined){
if(typeof data209.version !== "string"){
const err532 = {instancePath:instancePath+"/swml_script/contents/version",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/contents/properties/version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data209.sections !== undefined){
let data211 = data209.sections;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
if(data211.main === undefined){
const err533 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/contents/properties/sections/required",keyword:"required",params:{missingProperty: "main"}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
else {
const err534 = {instancePath:instancePath+"/swml_script/contents/sections",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/contents/properties/sections/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath:instancePath+"/swml_script/contents",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/properties/contents/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
}
}
else {
const err536 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
var _valid17 = _errs503 === errors;
valid51 = valid51 || _valid17;
}
if(!valid51){
const err537 = {instancePath:instancePath+"/swml_script",schemaPath:"#/anyOf/12/properties/swml_script/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
else {
errors = _errs482;
if(vErrors !== null){
if(_errs482){
vErrors.length = _errs482;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err538 = {instancePath,schemaPath:"#/anyOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
var _valid0 = _errs467 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs519 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err539 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(data.project_id === undefined){
const err540 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
if(data.display_name === undefined){
const err541 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
if(data.type === undefined){
const err542 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
if(data.created_at === undefined){
const err543 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
if(data.updated_at === undefined){
const err544 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
if(data.conference_room === undefined){
const err545 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "conference_room"}};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
if(data.id !== undefined){
let data212 = data.id;
if(typeof data212 === "string"){
if(!pattern0.test(data212)){
const err546 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/13/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
else {
const err547 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/13/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
if(data.project_id !== undefined){
let data213 = data.project_id;
if(typeof data213 === "string"){
if(!pattern0.test(data213)){
const err548 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/13/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
else {
const err549 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/13/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err550 = {instancePath:instancePath+"/display_name",schemaPath:"#/anyOf/13/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
}
if(data.type !== undefined){
let data215 = data.type;
if(typeof data215 !== "string"){
const err551 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/13/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
if("video_room" !== data215){
const err552 = {instancePath:instancePath+"/type",schemaPath:"#/anyOf/13/properties/type/const",keyword:"const",params:{allowedValue: "video_room"}};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
}
if(data.created_at !== undefined){
let data216 = data.created_at;
if(typeof data216 === "string"){
if(!pattern2.test(data216)){
const err553 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/13/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
else {
const err554 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/13/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data217 = data.updated_at;
if(typeof data217 === "string"){
if(!pattern2.test(data217)){
const err555 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/13/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
else {
const err556 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/13/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data.conference_room !== undefined){
let data218 = data.conference_room;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
if(data218.id === undefined){
const err557 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
if(data218.name === undefined){
const err558 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
if(data218.display_name === undefined){
const err559 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
if(data218.description === undefined){
const err560 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data218.max_members === undefined){
const err561 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "max_members"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
if(data218.quality === undefined){
const err562 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
if(data218.fps === undefined){
const err563 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
if(data218.join_from === undefined){
const err564 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
if(data218.join_until === undefined){
const err565 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
if(data218.remove_at === undefined){
const err566 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_at"}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
if(data218.remove_after_seconds_elapsed === undefined){
const err567 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_after_seconds_elapsed"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
if(data218.layout === undefined){
const err568 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
if(data218.record_on_start === undefined){
const err569 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
if(data218.tone_on_entry_and_exit === undefined){
const err570 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
if(data218.room_join_video_off === undefined){
const err571 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
if(data218.user_join_video_off === undefined){
const err572 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(data218.enable_room_previews === undefined){
const err573 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
if(data218.sync_audio_video === undefined){
const err574 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
if(data218.meta === undefined){
const err575 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(data218.prioritize_handraise === undefined){
const err576 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/required",keyword:"required",params:{missingProperty: "prioritize_handraise"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
if(data218.id !== undefined){
let data219 = data218.id;
if(typeof data219 === "string"){
if(!pattern0.test(data219)){
const err577 = {instancePath:instancePath+"/conference_room/id",schemaPath:"#/anyOf/13/properties/conference_room/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
else {
const err578 = {instancePath:instancePath+"/conference_room/id",schemaPath:"#/anyOf/13/properties/conference_room/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
}
if(data218.name !== undefined){
if(typeof data218.name !== "string"){
const err579 = {instancePath:instancePath+"/conference_room/name",schemaPath:"#/anyOf/13/properties/conference_room/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
}
if(data218.display_name !== undefined){
let data221 = data218.display_name;
if(typeof data221 === "string"){
if(data221.length > 200){
const err580 = {instancePath:instancePath+"/conference_room/display_name",schemaPath:"#/anyOf/13/properties/conference_room/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
else {
const err581 = {instancePath:instancePath+"/conference_room/display_name",schemaPath:"#/anyOf/13/properties/conference_room/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
if(data218.description !== undefined){
let data222 = data218.description;
if(typeof data222 === "string"){
if(data222.length > 3000){
const err582 = {instancePath:instancePath+"/conference_room/description",schemaPath:"#/anyOf/13/properties/conference_room/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
else {
const err583 = {instancePath:instancePath+"/conference_room/description",schemaPath:"#/anyOf/13/properties/conference_room/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
if(data218.max_members !== undefined){
let data223 = data218.max_members;
if(!((typeof data223 == "number") && (!(data223 % 1) && !isNaN(data223)))){
const err584 = {instancePath:instancePath+"/conference_room/max_members",schemaPath:"#/anyOf/13/properties/conference_room/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
}
if(typeof data223 == "number"){
if(data223 > 300 || isNaN(data223)){
const err585 = {instancePath:instancePath+"/conference_room/max_members",schemaPath:"#/anyOf/13/properties/conference_room/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
if(data223 < 0 || isNaN(data223)){
const err586 = {instancePath:instancePath+"/conference_room/max_members",schemaPath:"#/anyOf/13/properties/conference_room/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
}
}
if(data218.quality !== undefined){
if(typeof data218.quality !== "string"){
const err587 = {instancePath:instancePath+"/conference_room/quality",schemaPath:"#/anyOf/13/properties/conference_room/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err587];
}
else {
vErrors.push(err587);
}
errors++;
}
}
if(data218.fps !== undefined){
let data225 = data218.fps;
if(!((typeof data225 == "number") && (!(data225 % 1) && !isNaN(data225)))){
const err588 = {instancePath:instancePath+"/conference_room/fps",schemaPath:"#/anyOf/13/properties/conference_room/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err588];
}
else {
vErrors.push(err588);
}
errors++;
}
}
if(data218.join_from !== undefined){
let data226 = data218.join_from;
const _errs550 = errors;
let valid58 = false;
const _errs551 = errors;
if(typeof data226 === "string"){
if(!pattern2.test(data226)){
const err589 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err589];
}
else {
vErrors.push(err589);
}
errors++;
}
}
else {
const err590 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err590];
}
else {
vErrors.push(err590);
}
errors++;
}
var _valid18 = _errs551 === errors;
valid58 = valid58 || _valid18;
if(!valid58){
const _errs553 = errors;
if(data226 !== null){
const err591 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err591];
}
else {
vErrors.push(err591);
}
errors++;
}
var _valid18 = _errs553 === errors;
valid58 = valid58 || _valid18;
}
if(!valid58){
const err592 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err592];
}
else {
vErrors.push(err592);
}
errors++;
}
else {
errors = _errs550;
if(vErrors !== null){
if(_errs550){
vErrors.length = _errs550;
}
else {
vErrors = null;
}
}
}
}
if(data218.join_until !== undefined){
let data227 = data218.join_until;
const _errs556 = errors;
let valid59 = false;
const _errs557 = errors;
if(typeof data227 === "string"){
if(!pattern2.test(data227)){
const err593 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err593];
}
else {
vErrors.push(err593);
}
errors++;
}
}
else {
const err594 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err594];
}
else {
vErrors.push(err594);
}
errors++;
}
var _valid19 = _errs557 === errors;
valid59 = valid59 || _valid19;
if(!valid59){
const _errs559 = errors;
if(data227 !== null){
const err595 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err595];
}
else {
vErrors.push(err595);
}
errors++;
}
var _valid19 = _errs559 === errors;
valid59 = valid59 || _valid19;
}
if(!valid59){
const err596 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/anyOf/13/properties/conference_room/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err596];
}
else {
vErrors.push(err596);
}
errors++;
}
else {
errors = _errs556;
if(vErrors !== null){
if(_errs556){
vErrors.length = _errs556;
}
else {
vErrors = null;
}
}
}
}
if(data218.remove_at !== undefined){
let data228 = data218.remove_at;
const _errs562 = errors;
let valid60 = false;
const _errs563 = errors;
if(typeof data228 === "string"){
if(!pattern2.test(data228)){
const err597 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err597];
}
else {
vErrors.push(err597);
}
errors++;
}
}
else {
const err598 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err598];
}
else {
vErrors.push(err598);
}
errors++;
}
var _valid20 = _errs563 === errors;
valid60 = valid60 || _valid20;
if(!valid60){
const _errs565 = errors;
if(data228 !== null){
const err599 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err599];
}
else {
vErrors.push(err599);
}
errors++;
}
var _valid20 = _errs565 === errors;
valid60 = valid60 || _valid20;
}
if(!valid60){
const err600 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err600];
}
else {
vErrors.push(err600);
}
errors++;
}
else {
errors = _errs562;
if(vErrors !== null){
if(_errs562){
vErrors.length = _errs562;
}
else {
vErrors = null;
}
}
}
}
if(data218.remove_after_seconds_elapsed !== undefined){
let data229 = data218.remove_after_seconds_elapsed;
const _errs568 = errors;
let valid61 = false;
const _errs569 = errors;
if(!((typeof data229 == "number") && (!(data229 % 1) && !isNaN(data229)))){
const err601 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err601];
}
else {
vErrors.push(err601);
}
errors++;
}
if(typeof data229 == "number"){
if(data229 > 200000 || isNaN(data229)){
const err602 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err602];
}
else {
vErrors.push(err602);
}
errors++;
}
if(data229 < 0 || isNaN(data229)){
const err603 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err603];
}
else {
vErrors.push(err603);
}
errors++;
}
}
var _valid21 = _errs569 === errors;
valid61 = valid61 || _valid21;
if(!valid61){
const _errs571 = errors;
if(data229 !== null){
const err604 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err604];
}
else {
vErrors.push(err604);
}
errors++;
}
var _valid21 = _errs571 === errors;
valid61 = valid61 || _valid21;
}
if(!valid61){
const err605 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/anyOf/13/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err605];
}
else {
vErrors.push(err605);
}
errors++;
}
else {
errors = _errs568;
if(vErrors !== null){
if(_errs568){
vErrors.length = _errs568;
}
else {
vErrors = null;
}
}
}
}
if(data218.layout !== undefined){
if(typeof data218.layout !== "string"){
const err606 = {instancePath:instancePath+"/conference_room/layout",schemaPath:"#/anyOf/13/properties/conference_room/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err606];
}
else {
vErrors.push(err606);
}
errors++;
}
}
if(data218.record_on_start !== undefined){
if(typeof data218.record_on_start !== "boolean"){
const err607 = {instancePath:instancePath+"/conference_room/record_on_start",schemaPath:"#/anyOf/13/properties/conference_room/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err607];
}
else {
vErrors.push(err607);
}
errors++;
}
}
if(data218.tone_on_entry_and_exit !== undefined){
if(typeof data218.tone_on_entry_and_exit !== "boolean"){
const err608 = {instancePath:instancePath+"/conference_room/tone_on_entry_and_exit",schemaPath:"#/anyOf/13/properties/conference_room/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err608];
}
else {
vErrors.push(err608);
}
errors++;
}
}
if(data218.room_join_video_off !== undefined){
if(typeof data218.room_join_video_off !== "boolean"){
const err609 = {instancePath:instancePath+"/conference_room/room_join_video_off",schemaPath:"#/anyOf/13/properties/conference_room/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err609];
}
else {
vErrors.push(err609);
}
errors++;
}
}
if(data218.user_join_video_off !== undefined){
if(typeof data218.user_join_video_off !== "boolean"){
const err610 = {instancePath:instancePath+"/conference_room/user_join_video_off",schemaPath:"#/anyOf/13/properties/conference_room/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err610];
}
else {
vErrors.push(err610);
}
errors++;
}
}
if(data218.enable_room_previews !== undefined){
if(typeof data218.enable_room_previews !== "boolean"){
const err611 = {instancePath:instancePath+"/conference_room/enable_room_previews",schemaPath:"#/anyOf/13/properties/conference_room/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err611];
}
else {
vErrors.push(err611);
}
errors++;
}
}
if(data218.sync_audio_video !== undefined){
let data236 = data218.sync_audio_video;
const _errs586 = errors;
let valid62 = false;
const _errs587 = errors;
if(typeof data236 !== "boolean"){
const err612 = {instancePath:instancePath+"/conference_room/sync_audio_video",schemaPath:"#/anyOf/13/properties/conference_room/properties/sync_audio_video/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err612];
}
else {
vErrors.push(err612);
}
errors++;
}
var _valid22 = _errs587 === errors;
valid62 = valid62 || _valid22;
if(!valid62){
const _errs589 = errors;
if(data236 !== null){
const err613 = {instancePath:instancePath+"/conference_room/sync_audio_video",schemaPath:"#/anyOf/13/properties/conference_room/properties/sync_audio_video/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err613];
}
else {
vErrors.push(err613);
}
errors++;
}
var _valid22 = _errs589 === errors;
valid62 = valid62 || _valid22;
}
if(!valid62){
const err614 = {instancePath:instancePath+"/conference_room/sync_audio_video",schemaPath:"#/anyOf/13/properties/conference_room/properties/sync_audio_video/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err614];
}
else {
vErrors.push(err614);
}
errors++;
}
else {
errors = _errs586;
if(vErrors !== null){
if(_errs586){
vErrors.length = _errs586;
}
else {
vErrors = null;
}
}
}
}
if(data218.meta !== undefined){
let data237 = data218.meta;
if(!(data237 && typeof data237 == "object" && !Array.isArray(data237))){
const err615 = {instancePath:instancePath+"/conference_room/meta",schemaPath:"#/anyOf/13/properties/conference_room/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err615];
}
else {
vErrors.push(err615);
}
errors++;
}
}
if(data218.prioritize_handraise !== undefined){
if(typeof data218.prioritize_handraise !== "boolean"){
const err616 = {instancePath:instancePath+"/conference_room/prioritize_handraise",schemaPath:"#/anyOf/13/properties/conference_room/properties/prioritize_handraise/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err616];
}
else {
vErrors.push(err616);
}
errors++;
}
}
}
else {
const err617 = {instancePath:instancePath+"/conference_room",schemaPath:"#/anyOf/13/properties/conference_room/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err617];
}
else {
vErrors.push(err617);
}
errors++;
}
}
}
else {
const err618 = {instancePath,schemaPath:"#/anyOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err618];
}
else {
vErrors.push(err618);
}
errors++;
}
var _valid0 = _errs519 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
}
}
}
}
}
}
}
if(!valid0){
const err619 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err619];
}
else {
vErrors.push(err619);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

export const fabric_resources_assignPhoneRoute_body = validate12;
const schema13 = {"type":"object","required":["phone_route_id","handler"],"properties":{"phone_route_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"handler":{"type":"string","enum":["calling","messaging"]}},"additionalProperties":false,"$id":"schema:fabric_resources_assignPhoneRoute_body"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_assignPhoneRoute_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.phone_route_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "phone_route_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.handler === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "handler"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((key0 === "phone_route_id") || (key0 === "handler"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phone_route_id !== undefined){
let data0 = data.phone_route_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err3 = {instancePath:instancePath+"/phone_route_id",schemaPath:"#/properties/phone_route_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phone_route_id",schemaPath:"#/properties/phone_route_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.handler !== undefined){
let data1 = data.handler;
if(typeof data1 !== "string"){
const err5 = {instancePath:instancePath+"/handler",schemaPath:"#/properties/handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(!((data1 === "calling") || (data1 === "messaging"))){
const err6 = {instancePath:instancePath+"/handler",schemaPath:"#/properties/handler/enum",keyword:"enum",params:{allowedValues: schema13.properties.handler.enum}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const fabric_resources_assignPhoneRoute_result = validate13;
const schema14 = {"type":"object","required":["id","name","display_name","cover_url","preview_url","locked","channels","created_at","type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"type":"string"},"cover_url":{"type":"string"},"preview_url":{"type":"string"},"locked":{"type":"boolean"},"channels":{"type":"object","properties":{"audio":{"type":"string"},"messaging":{"type":"string"},"video":{"type":"string"}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string"}},"$id":"schema:fabric_resources_assignPhoneRoute_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_assignPhoneRoute_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cover_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cover_url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.preview_url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preview_url"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.locked === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "locked"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.channels === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.created_at === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.type === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err12 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.cover_url !== undefined){
if(typeof data.cover_url !== "string"){
const err13 = {instancePath:instancePath+"/cover_url",schemaPath:"#/properties/cover_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.preview_url !== undefined){
if(typeof data.preview_url !== "string"){
const err14 = {instancePath:instancePath+"/preview_url",schemaPath:"#/properties/preview_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.locked !== undefined){
if(typeof data.locked !== "boolean"){
const err15 = {instancePath:instancePath+"/locked",schemaPath:"#/properties/locked/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.channels !== undefined){
let data6 = data.channels;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.audio !== undefined){
if(typeof data6.audio !== "string"){
const err16 = {instancePath:instancePath+"/channels/audio",schemaPath:"#/properties/channels/properties/audio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.messaging !== undefined){
if(typeof data6.messaging !== "string"){
const err17 = {instancePath:instancePath+"/channels/messaging",schemaPath:"#/properties/channels/properties/messaging/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.video !== undefined){
if(typeof data6.video !== "string"){
const err18 = {instancePath:instancePath+"/channels/video",schemaPath:"#/properties/channels/properties/video/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.created_at !== undefined){
let data10 = data.created_at;
if(typeof data10 === "string"){
if(!pattern2.test(data10)){
const err20 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err22 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const fabric_resources_assignDomainApplication_body = validate14;
const schema15 = {"type":"object","required":["domain_application_id"],"properties":{"domain_application_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:fabric_resources_assignDomainApplication_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_assignDomainApplication_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.domain_application_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain_application_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "domain_application_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.domain_application_id !== undefined){
let data0 = data.domain_application_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/domain_application_id",schemaPath:"#/properties/domain_application_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/domain_application_id",schemaPath:"#/properties/domain_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const fabric_resources_assignDomainApplication_result = validate15;
const schema16 = {"type":"object","required":["id","type","domain","name","identifier","user","ip_auth_enabled","ip_auth","call_handler","calling_handler_resource_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_context","call_relay_context_status_callback_url","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_video_room_id","call_relay_script_url","encryption","codecs","ciphers"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"type":{"type":"string"},"domain":{"type":"string"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"identifier":{"type":"string"},"user":{"type":"string"},"ip_auth_enabled":{"type":"boolean"},"ip_auth":{"type":"array","items":{"type":"string"}},"call_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_status_callback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_video_room_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_relay_script_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"encryption":{"type":"string"},"codecs":{"type":"array","items":{"type":"string"}},"ciphers":{"type":"array","items":{"type":"string"}}},"$id":"schema:fabric_resources_assignDomainApplication_result"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_assignDomainApplication_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.type === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.domain === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "domain"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.name === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.identifier === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "identifier"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.user === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "user"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ip_auth_enabled === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip_auth_enabled"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.ip_auth === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ip_auth"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.call_handler === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.calling_handler_resource_id === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.call_relay_topic === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_topic"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.call_relay_topic_status_callback_url === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_topic_status_callback_url"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.call_relay_context === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_context"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.call_relay_context_status_callback_url === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_context_status_callback_url"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.call_request_url === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_request_url"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.call_request_method === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_request_method"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.call_fallback_url === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_fallback_url"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.call_fallback_method === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_fallback_method"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.call_status_callback_url === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.call_status_callback_method === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_status_callback_method"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.call_laml_application_id === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_laml_application_id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.call_video_room_id === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_video_room_id"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.call_relay_script_url === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_script_url"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.encryption === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "encryption"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.codecs === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "codecs"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.ciphers === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ciphers"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err26 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err28 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.domain !== undefined){
if(typeof data.domain !== "string"){
const err29 = {instancePath:instancePath+"/domain",schemaPath:"#/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.name !== undefined){
let data3 = data.name;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err30 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data3 !== null){
const err31 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err32 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.identifier !== undefined){
if(typeof data.identifier !== "string"){
const err33 = {instancePath:instancePath+"/identifier",schemaPath:"#/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.user !== undefined){
if(typeof data.user !== "string"){
const err34 = {instancePath:instancePath+"/user",schemaPath:"#/properties/user/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.ip_auth_enabled !== undefined){
if(typeof data.ip_auth_enabled !== "boolean"){
const err35 = {instancePath:instancePath+"/ip_auth_enabled",schemaPath:"#/properties/ip_auth_enabled/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.ip_auth !== undefined){
let data7 = data.ip_auth;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
if(typeof data7[i0] !== "string"){
const err36 = {instancePath:instancePath+"/ip_auth/" + i0,schemaPath:"#/properties/ip_auth/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/ip_auth",schemaPath:"#/properties/ip_auth/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data9 = data.call_handler;
const _errs24 = errors;
let valid4 = false;
const _errs25 = errors;
if(typeof data9 !== "string"){
const err38 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs27 = errors;
if(data9 !== null){
const err39 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid1 = _errs27 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err40 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.calling_handler_resource_id !== undefined){
let data10 = data.calling_handler_resource_id;
const _errs30 = errors;
let valid5 = false;
const _errs31 = errors;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err41 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs33 = errors;
if(data10 !== null){
const err43 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err44 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_topic !== undefined){
let data11 = data.call_relay_topic;
const _errs36 = errors;
let valid6 = false;
const _errs37 = errors;
if(typeof data11 !== "string"){
const err45 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs39 = errors;
if(data11 !== null){
const err46 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err47 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
let data12 = data.call_relay_topic_status_callback_url;
const _errs42 = errors;
let valid7 = false;
const _errs43 = errors;
if(typeof data12 !== "string"){
const err48 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs45 = errors;
if(data12 !== null){
const err49 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
const err50 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_context !== undefined){
let data13 = data.call_relay_context;
const _errs48 = errors;
let valid8 = false;
const _errs49 = errors;
if(typeof data13 !== "string"){
const err51 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid5 = _errs49 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs51 = errors;
if(data13 !== null){
const err52 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid8 = valid8 || _valid5;
}
if(!valid8){
const err53 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_context_status_callback_url !== undefined){
let data14 = data.call_relay_context_status_callback_url;
const _errs54 = errors;
let valid9 = false;
const _errs55 = errors;
if(typeof data14 !== "string"){
const err54 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid6 = _errs55 === errors;
valid9 = valid9 || _valid6;
if(!valid9){
const _errs57 = errors;
if(data14 !== null){
const err55 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid6 = _errs57 === errors;
valid9 = valid9 || _valid6;
}
if(!valid9){
const err56 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
}
}
if(data.call_request_url !== undefined){
let data15 = data.call_request_url;
const _errs60 = errors;
let valid10 = false;
const _errs61 = errors;
if(typeof data15 !== "string"){
const err57 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid7 = _errs61 === errors;
valid10 = valid10 || _valid7;
if(!valid10){
const _errs63 = errors;
if(data15 !== null){
const err58 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid10 = valid10 || _valid7;
}
if(!valid10){
const err59 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
}
}
if(data.call_request_method !== undefined){
let data16 = data.call_request_method;
const _errs66 = errors;
let valid11 = false;
const _errs67 = errors;
if(typeof data16 !== "string"){
const err60 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((data16 === "GET") || (data16 === "POST"))){
const err61 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.call_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid8 = _errs67 === errors;
valid11 = valid11 || _valid8;
if(!valid11){
const _errs69 = errors;
if(data16 !== null){
const err62 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid8 = _errs69 === errors;
valid11 = valid11 || _valid8;
}
if(!valid11){
const err63 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data.call_fallback_url !== undefined){
let data17 = data.call_fallback_url;
const _errs72 = errors;
let valid12 = false;
const _errs73 = errors;
if(typeof data17 !== "string"){
const err64 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid9 = _errs73 === errors;
valid12 = valid12 || _valid9;
if(!valid12){
const _errs75 = errors;
if(data17 !== null){
const err65 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid9 = _errs75 === errors;
valid12 = valid12 || _valid9;
}
if(!valid12){
const err66 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data.call_fallback_method !== undefined){
let data18 = data.call_fallback_method;
const _errs78 = errors;
let valid13 = false;
const _errs79 = errors;
if(typeof data18 !== "string"){
const err67 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((data18 === "GET") || (data18 === "POST"))){
const err68 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.call_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid10 = _errs79 === errors;
valid13 = valid13 || _valid10;
if(!valid13){
const _errs81 = errors;
if(data18 !== null){
const err69 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid10 = _errs81 === errors;
valid13 = valid13 || _valid10;
}
if(!valid13){
const err70 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs78;
if(vErrors !== null){
if(_errs78){
vErrors.length = _errs78;
}
else {
vErrors = null;
}
}
}
}
if(data.call_status_callback_url !== undefined){
let data19 = data.call_status_callback_url;
const _errs84 = errors;
let valid14 = false;
const _errs85 = errors;
if(typeof data19 !== "string"){
const err71 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid11 = _errs85 === errors;
valid14 = valid14 || _valid11;
if(!valid14){
const _errs87 = errors;
if(data19 !== null){
const err72 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid11 = _errs87 === errors;
valid14 = valid14 || _valid11;
}
if(!valid14){
const err73 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data.call_status_callback_method !== undefined){
let data20 = data.call_status_callback_method;
const _errs90 = errors;
let valid15 = false;
const _errs91 = errors;
if(typeof data20 !== "string"){
const err74 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(!((data20 === "GET") || (data20 === "POST"))){
const err75 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.call_status_callback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid12 = _errs91 === errors;
valid15 = valid15 || _valid12;
if(!valid15){
const _errs93 = errors;
if(data20 !== null){
const err76 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid12 = _errs93 === errors;
valid15 = valid15 || _valid12;
}
if(!valid15){
const err77 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
}
}
if(data.call_laml_application_id !== undefined){
let data21 = data.call_laml_application_id;
const _errs96 = errors;
let valid16 = false;
const _errs97 = errors;
if(typeof data21 !== "string"){
const err78 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid13 = _errs97 === errors;
valid16 = valid16 || _valid13;
if(!valid16){
const _errs99 = errors;
if(data21 !== null){
const err79 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid13 = _errs99 === errors;
valid16 = valid16 || _valid13;
}
if(!valid16){
const err80 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data.call_video_room_id !== undefined){
let data22 = data.call_video_room_id;
const _errs102 = errors;
let valid17 = false;
const _errs103 = errors;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err81 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid14 = _errs103 === errors;
valid17 = valid17 || _valid14;
if(!valid17){
const _errs105 = errors;
if(data22 !== null){
const err83 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid14 = _errs105 === errors;
valid17 = valid17 || _valid14;
}
if(!valid17){
const err84 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_script_url !== undefined){
let data23 = data.call_relay_script_url;
const _errs108 = errors;
let valid18 = false;
const _errs109 = errors;
if(typeof data23 !== "string"){
const err85 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid15 = _errs109 === errors;
valid18 = valid18 || _valid15;
if(!valid18){
const _errs111 = errors;
if(data23 !== null){
const err86 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid15 = _errs111 === errors;
valid18 = valid18 || _valid15;
}
if(!valid18){
const err87 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data.encryption !== undefined){
if(typeof data.encryption !== "string"){
const err88 = {instancePath:instancePath+"/encryption",schemaPath:"#/properties/encryption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.codecs !== undefined){
let data25 = data.codecs;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
if(typeof data25[i1] !== "string"){
const err89 = {instancePath:instancePath+"/codecs/" + i1,schemaPath:"#/properties/codecs/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/codecs",schemaPath:"#/properties/codecs/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.ciphers !== undefined){
let data27 = data.ciphers;
if(Array.isArray(data27)){
const len2 = data27.length;
for(let i2=0; i2<len2; i2++){
if(typeof data27[i2] !== "string"){
const err91 = {instancePath:instancePath+"/ciphers/" + i2,schemaPath:"#/properties/ciphers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/ciphers",schemaPath:"#/properties/ciphers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const fabric_resources_assignSipEndpoint_body = validate16;
const schema17 = {"type":"object","required":["sip_endpoint_id"],"properties":{"sip_endpoint_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:fabric_resources_assignSipEndpoint_body"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_assignSipEndpoint_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sip_endpoint_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sip_endpoint_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "sip_endpoint_id")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.sip_endpoint_id !== undefined){
let data0 = data.sip_endpoint_id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err2 = {instancePath:instancePath+"/sip_endpoint_id",schemaPath:"#/properties/sip_endpoint_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/sip_endpoint_id",schemaPath:"#/properties/sip_endpoint_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const fabric_resources_assignSipEndpoint_result = validate17;
const schema18 = {"type":"object","required":["id","name","type","cover_url","preview_url","channels"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"type":{"type":"string","const":"call"},"cover_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"preview_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"channels":{"type":"object","properties":{"audio":{"type":"string"},"messaging":{"type":"string"},"video":{"type":"string"}}}},"$id":"schema:fabric_resources_assignSipEndpoint_result"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_resources_assignSipEndpoint_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.type === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.cover_url === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "cover_url"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.preview_url === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "preview_url"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.channels === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channels"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err6 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err8 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.type !== undefined){
let data2 = data.type;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if("call" !== data2){
const err10 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "call"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.cover_url !== undefined){
let data3 = data.cover_url;
const _errs8 = errors;
let valid1 = false;
const _errs9 = errors;
if(typeof data3 !== "string"){
const err11 = {instancePath:instancePath+"/cover_url",schemaPath:"#/properties/cover_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs11 = errors;
if(data3 !== null){
const err12 = {instancePath:instancePath+"/cover_url",schemaPath:"#/properties/cover_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err13 = {instancePath:instancePath+"/cover_url",schemaPath:"#/properties/cover_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
}
if(data.preview_url !== undefined){
let data4 = data.preview_url;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data4 !== "string"){
const err14 = {instancePath:instancePath+"/preview_url",schemaPath:"#/properties/preview_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs17 = errors;
if(data4 !== null){
const err15 = {instancePath:instancePath+"/preview_url",schemaPath:"#/properties/preview_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err16 = {instancePath:instancePath+"/preview_url",schemaPath:"#/properties/preview_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
if(data.channels !== undefined){
let data5 = data.channels;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.audio !== undefined){
if(typeof data5.audio !== "string"){
const err17 = {instancePath:instancePath+"/channels/audio",schemaPath:"#/properties/channels/properties/audio/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.messaging !== undefined){
if(typeof data5.messaging !== "string"){
const err18 = {instancePath:instancePath+"/channels/messaging",schemaPath:"#/properties/channels/properties/messaging/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.video !== undefined){
if(typeof data5.video !== "string"){
const err19 = {instancePath:instancePath+"/channels/video",schemaPath:"#/properties/channels/properties/video/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

fabric_resources_assignPhoneRoute_body.known = {"#":["phone_route_id","handler"]};
fabric_resources_assignDomainApplication_body.known = {"#":["domain_application_id"]};
fabric_resources_assignSipEndpoint_body.known = {"#":["sip_endpoint_id"]};
