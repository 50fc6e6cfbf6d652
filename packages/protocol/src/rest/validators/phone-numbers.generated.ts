// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const phoneNumbers_search_query = validate10;
const schema11 = {"type":"object","properties":{"areacode":{"type":"string"},"number_type":{"type":"string","enum":["local","toll-free"]},"starts_with":{"type":"string","pattern":"^[0-9]{3,7}$"},"contains":{"type":"string","pattern":"^[0-9]{3,7}$"},"ends_with":{"type":"string","pattern":"^[0-9]{3,7}$"},"max_results":{"type":"integer","minimum":1,"maximum":100},"region":{"type":"string"},"city":{"type":"string"}},"additionalProperties":false,"$id":"schema:phoneNumbers_search_query"};
const pattern0 = new RegExp("^[0-9]{3,7}$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_search_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "areacode") || (key0 === "number_type")) || (key0 === "starts_with")) || (key0 === "contains")) || (key0 === "ends_with")) || (key0 === "max_results")) || (key0 === "region")) || (key0 === "city"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.areacode !== undefined){
if(typeof data.areacode !== "string"){
const err1 = {instancePath:instancePath+"/areacode",schemaPath:"#/properties/areacode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.number_type !== undefined){
let data1 = data.number_type;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!((data1 === "local") || (data1 === "toll-free"))){
const err3 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/enum",keyword:"enum",params:{allowedValues: schema11.properties.number_type.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.starts_with !== undefined){
let data2 = data.starts_with;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err4 = {instancePath:instancePath+"/starts_with",schemaPath:"#/properties/starts_with/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/starts_with",schemaPath:"#/properties/starts_with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.contains !== undefined){
let data3 = data.contains;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err6 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"}};
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
const err7 = {instancePath:instancePath+"/contains",schemaPath:"#/properties/contains/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ends_with !== undefined){
let data4 = data.ends_with;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err8 = {instancePath:instancePath+"/ends_with",schemaPath:"#/properties/ends_with/pattern",keyword:"pattern",params:{pattern: "^[0-9]{3,7}$"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/ends_with",schemaPath:"#/properties/ends_with/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.max_results !== undefined){
let data5 = data.max_results;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/max_results",schemaPath:"#/properties/max_results/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 100 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/max_results",schemaPath:"#/properties/max_results/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/max_results",schemaPath:"#/properties/max_results/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.region !== undefined){
if(typeof data.region !== "string"){
const err13 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.city !== undefined){
if(typeof data.city !== "string"){
const err14 = {instancePath:instancePath+"/city",schemaPath:"#/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_search_result = validate11;
const schema12 = {"type":"object","properties":{"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}},"data":{"type":"array","items":{"type":"object","required":["number"],"properties":{"number":{"type":"string"},"region":{"type":"string"},"city":{"type":"string"},"rate_center":{"type":"string"},"lata":{"type":"string"},"capabilities":{"type":"object","properties":{"voice":{"type":"boolean"},"sms":{"type":"boolean"},"mms":{"type":"boolean"},"fax":{"type":"boolean"}}}}}}},"$id":"schema:phoneNumbers_search_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_search_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.links !== undefined){
let data0 = data.links;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.self === undefined){
const err0 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.first === undefined){
const err1 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.self !== undefined){
if(typeof data0.self !== "string"){
const err2 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.first !== undefined){
if(typeof data0.first !== "string"){
const err3 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.next !== undefined){
if(typeof data0.next !== "string"){
const err4 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.prev !== undefined){
if(typeof data0.prev !== "string"){
const err5 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.data !== undefined){
let data5 = data.data;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.number === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data6.number !== undefined){
if(typeof data6.number !== "string"){
const err8 = {instancePath:instancePath+"/data/" + i0+"/number",schemaPath:"#/properties/data/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.region !== undefined){
if(typeof data6.region !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/region",schemaPath:"#/properties/data/items/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.city !== undefined){
if(typeof data6.city !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/city",schemaPath:"#/properties/data/items/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.rate_center !== undefined){
if(typeof data6.rate_center !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/rate_center",schemaPath:"#/properties/data/items/properties/rate_center/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.lata !== undefined){
if(typeof data6.lata !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/lata",schemaPath:"#/properties/data/items/properties/lata/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.capabilities !== undefined){
let data12 = data6.capabilities;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.voice !== undefined){
if(typeof data12.voice !== "boolean"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/capabilities/voice",schemaPath:"#/properties/data/items/properties/capabilities/properties/voice/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data12.sms !== undefined){
if(typeof data12.sms !== "boolean"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/capabilities/sms",schemaPath:"#/properties/data/items/properties/capabilities/properties/sms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data12.mms !== undefined){
if(typeof data12.mms !== "boolean"){
const err15 = {instancePath:instancePath+"/data/" + i0+"/capabilities/mms",schemaPath:"#/properties/data/items/properties/capabilities/properties/mms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data12.fax !== undefined){
if(typeof data12.fax !== "boolean"){
const err16 = {instancePath:instancePath+"/data/" + i0+"/capabilities/fax",schemaPath:"#/properties/data/items/properties/capabilities/properties/fax/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/capabilities",schemaPath:"#/properties/data/items/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err19 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
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
const err20 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_create_body = validate12;
const schema13 = {"type":"object","required":["number"],"properties":{"number":{"type":"string","minLength":1}},"additionalProperties":false,"$id":"schema:phoneNumbers_create_body"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.number === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "number")){
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
if(data.number !== undefined){
let data0 = data.number;
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
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
validate12.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_create_result = validate13;
const schema14 = {"type":"object","required":["id","number","name","capabilities","number_type","e911_address_id","e911_status","created_at","updated_at","next_billed_at","call_handler","calling_handler_resource_id","call_receive_mode","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_script_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_connector_id","call_sip_endpoint_id","call_verto_resource","call_video_room_id","message_handler","messaging_handler_resource_id","message_request_url","message_request_method","message_fallback_url","message_fallback_method","message_laml_application_id","message_relay_topic","message_relay_context","country_code"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"number":{"type":"string"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"capabilities":{"type":"array","items":{"type":"string"}},"number_type":{"type":"string"},"e911_address_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"e911_status":{"anyOf":[{"type":"string"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"next_billed_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"call_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_receive_mode":{"type":"string"},"call_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_status_callback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_dialogflow_agent_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_script_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_application":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_connector_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_sip_endpoint_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_verto_resource":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_video_room_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"message_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"messaging_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"message_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"country_code":{"anyOf":[{"type":"string"},{"type":"null"}]}},"$id":"schema:phoneNumbers_create_result"};
const pattern3 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern5 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_create_result" */;
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
if(data.number === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.capabilities === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.number_type === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number_type"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.e911_address_id === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "e911_address_id"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.e911_status === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "e911_status"}};
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
if(data.updated_at === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.next_billed_at === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_billed_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.call_handler === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.calling_handler_resource_id === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.call_receive_mode === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_receive_mode"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.call_request_url === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_request_url"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.call_request_method === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_request_method"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.call_fallback_url === undefined){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_fallback_url"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.call_fallback_method === undefined){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_fallback_method"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.call_status_callback_url === undefined){
const err17 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.call_status_callback_method === undefined){
const err18 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_status_callback_method"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data.call_laml_application_id === undefined){
const err19 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_laml_application_id"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data.call_dialogflow_agent_id === undefined){
const err20 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_dialogflow_agent_id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data.call_relay_topic === undefined){
const err21 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_topic"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.call_relay_topic_status_callback_url === undefined){
const err22 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_topic_status_callback_url"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.call_relay_script_url === undefined){
const err23 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_script_url"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.call_relay_context === undefined){
const err24 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_context"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.call_relay_context_status_callback_url === undefined){
const err25 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_context_status_callback_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data.call_relay_application === undefined){
const err26 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_application"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.call_relay_connector_id === undefined){
const err27 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_relay_connector_id"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.call_sip_endpoint_id === undefined){
const err28 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_sip_endpoint_id"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.call_verto_resource === undefined){
const err29 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_verto_resource"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data.call_video_room_id === undefined){
const err30 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "call_video_room_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data.message_handler === undefined){
const err31 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_handler"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data.messaging_handler_resource_id === undefined){
const err32 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "messaging_handler_resource_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data.message_request_url === undefined){
const err33 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_request_url"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.message_request_method === undefined){
const err34 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_request_method"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.message_fallback_url === undefined){
const err35 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_fallback_url"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.message_fallback_method === undefined){
const err36 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_fallback_method"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.message_laml_application_id === undefined){
const err37 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_laml_application_id"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.message_relay_topic === undefined){
const err38 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_relay_topic"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.message_relay_context === undefined){
const err39 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_relay_context"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.country_code === undefined){
const err40 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err41 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err42 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.number !== undefined){
if(typeof data.number !== "string"){
const err43 = {instancePath:instancePath+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err44 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err45 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err46 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.capabilities !== undefined){
let data3 = data.capabilities;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(typeof data3[i0] !== "string"){
const err47 = {instancePath:instancePath+"/capabilities/" + i0,schemaPath:"#/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.number_type !== undefined){
if(typeof data.number_type !== "string"){
const err49 = {instancePath:instancePath+"/number_type",schemaPath:"#/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.e911_address_id !== undefined){
let data6 = data.e911_address_id;
const _errs18 = errors;
let valid4 = false;
const _errs19 = errors;
if(typeof data6 === "string"){
if(!pattern3.test(data6)){
const err50 = {instancePath:instancePath+"/e911_address_id",schemaPath:"#/properties/e911_address_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/e911_address_id",schemaPath:"#/properties/e911_address_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs21 = errors;
if(data6 !== null){
const err52 = {instancePath:instancePath+"/e911_address_id",schemaPath:"#/properties/e911_address_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid1 = _errs21 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err53 = {instancePath:instancePath+"/e911_address_id",schemaPath:"#/properties/e911_address_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
}
}
if(data.e911_status !== undefined){
let data7 = data.e911_status;
const _errs24 = errors;
let valid5 = false;
const _errs25 = errors;
if(typeof data7 !== "string"){
const err54 = {instancePath:instancePath+"/e911_status",schemaPath:"#/properties/e911_status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs27 = errors;
if(data7 !== null){
const err55 = {instancePath:instancePath+"/e911_status",schemaPath:"#/properties/e911_status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid2 = _errs27 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err56 = {instancePath:instancePath+"/e911_status",schemaPath:"#/properties/e911_status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
if(data.created_at !== undefined){
let data8 = data.created_at;
if(typeof data8 === "string"){
if(!pattern5.test(data8)){
const err57 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err58 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data9 = data.updated_at;
if(typeof data9 === "string"){
if(!pattern5.test(data9)){
const err59 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err60 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.next_billed_at !== undefined){
let data10 = data.next_billed_at;
const _errs34 = errors;
let valid6 = false;
const _errs35 = errors;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err61 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid3 = _errs35 === errors;
valid6 = valid6 || _valid3;
if(!valid6){
const _errs37 = errors;
if(data10 !== null){
const err63 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid3 = _errs37 === errors;
valid6 = valid6 || _valid3;
}
if(!valid6){
const err64 = {instancePath:instancePath+"/next_billed_at",schemaPath:"#/properties/next_billed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data.call_handler !== undefined){
let data11 = data.call_handler;
const _errs40 = errors;
let valid7 = false;
const _errs41 = errors;
if(typeof data11 !== "string"){
const err65 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid4 = _errs41 === errors;
valid7 = valid7 || _valid4;
if(!valid7){
const _errs43 = errors;
if(data11 !== null){
const err66 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid4 = _errs43 === errors;
valid7 = valid7 || _valid4;
}
if(!valid7){
const err67 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data.calling_handler_resource_id !== undefined){
let data12 = data.calling_handler_resource_id;
const _errs46 = errors;
let valid8 = false;
const _errs47 = errors;
if(typeof data12 === "string"){
if(!pattern3.test(data12)){
const err68 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid5 = _errs47 === errors;
valid8 = valid8 || _valid5;
if(!valid8){
const _errs49 = errors;
if(data12 !== null){
const err70 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid5 = _errs49 === errors;
valid8 = valid8 || _valid5;
}
if(!valid8){
const err71 = {instancePath:instancePath+"/calling_handler_resource_id",schemaPath:"#/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data.call_receive_mode !== undefined){
if(typeof data.call_receive_mode !== "string"){
const err72 = {instancePath:instancePath+"/call_receive_mode",schemaPath:"#/properties/call_receive_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.call_request_url !== undefined){
let data14 = data.call_request_url;
const _errs54 = errors;
let valid9 = false;
const _errs55 = errors;
if(typeof data14 !== "string"){
const err73 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid6 = _errs55 === errors;
valid9 = valid9 || _valid6;
if(!valid9){
const _errs57 = errors;
if(data14 !== null){
const err74 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid6 = _errs57 === errors;
valid9 = valid9 || _valid6;
}
if(!valid9){
const err75 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
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
if(data.call_request_method !== undefined){
let data15 = data.call_request_method;
const _errs60 = errors;
let valid10 = false;
const _errs61 = errors;
if(typeof data15 !== "string"){
const err76 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!((data15 === "GET") || (data15 === "POST"))){
const err77 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid7 = _errs61 === errors;
valid10 = valid10 || _valid7;
if(!valid10){
const _errs63 = errors;
if(data15 !== null){
const err78 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid7 = _errs63 === errors;
valid10 = valid10 || _valid7;
}
if(!valid10){
const err79 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
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
if(data.call_fallback_url !== undefined){
let data16 = data.call_fallback_url;
const _errs66 = errors;
let valid11 = false;
const _errs67 = errors;
if(typeof data16 !== "string"){
const err80 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid8 = _errs67 === errors;
valid11 = valid11 || _valid8;
if(!valid11){
const _errs69 = errors;
if(data16 !== null){
const err81 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid8 = _errs69 === errors;
valid11 = valid11 || _valid8;
}
if(!valid11){
const err82 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
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
if(data.call_fallback_method !== undefined){
let data17 = data.call_fallback_method;
const _errs72 = errors;
let valid12 = false;
const _errs73 = errors;
if(typeof data17 !== "string"){
const err83 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err84 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid9 = _errs73 === errors;
valid12 = valid12 || _valid9;
if(!valid12){
const _errs75 = errors;
if(data17 !== null){
const err85 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid9 = _errs75 === errors;
valid12 = valid12 || _valid9;
}
if(!valid12){
const err86 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
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
if(data.call_status_callback_url !== undefined){
let data18 = data.call_status_callback_url;
const _errs78 = errors;
let valid13 = false;
const _errs79 = errors;
if(typeof data18 !== "string"){
const err87 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid10 = _errs79 === errors;
valid13 = valid13 || _valid10;
if(!valid13){
const _errs81 = errors;
if(data18 !== null){
const err88 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
var _valid10 = _errs81 === errors;
valid13 = valid13 || _valid10;
}
if(!valid13){
const err89 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
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
if(data.call_status_callback_method !== undefined){
let data19 = data.call_status_callback_method;
const _errs84 = errors;
let valid14 = false;
const _errs85 = errors;
if(typeof data19 !== "string"){
const err90 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!((data19 === "GET") || (data19 === "POST"))){
const err91 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.call_status_callback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid11 = _errs85 === errors;
valid14 = valid14 || _valid11;
if(!valid14){
const _errs87 = errors;
if(data19 !== null){
const err92 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid11 = _errs87 === errors;
valid14 = valid14 || _valid11;
}
if(!valid14){
const err93 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
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
if(data.call_laml_application_id !== undefined){
let data20 = data.call_laml_application_id;
const _errs90 = errors;
let valid15 = false;
const _errs91 = errors;
if(typeof data20 !== "string"){
const err94 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid12 = _errs91 === errors;
valid15 = valid15 || _valid12;
if(!valid15){
const _errs93 = errors;
if(data20 !== null){
const err95 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
var _valid12 = _errs93 === errors;
valid15 = valid15 || _valid12;
}
if(!valid15){
const err96 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
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
if(data.call_dialogflow_agent_id !== undefined){
let data21 = data.call_dialogflow_agent_id;
const _errs96 = errors;
let valid16 = false;
const _errs97 = errors;
if(typeof data21 !== "string"){
const err97 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid13 = _errs97 === errors;
valid16 = valid16 || _valid13;
if(!valid16){
const _errs99 = errors;
if(data21 !== null){
const err98 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid13 = _errs99 === errors;
valid16 = valid16 || _valid13;
}
if(!valid16){
const err99 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
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
if(data.call_relay_topic !== undefined){
let data22 = data.call_relay_topic;
const _errs102 = errors;
let valid17 = false;
const _errs103 = errors;
if(typeof data22 !== "string"){
const err100 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid14 = _errs103 === errors;
valid17 = valid17 || _valid14;
if(!valid17){
const _errs105 = errors;
if(data22 !== null){
const err101 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid14 = _errs105 === errors;
valid17 = valid17 || _valid14;
}
if(!valid17){
const err102 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
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
if(data.call_relay_topic_status_callback_url !== undefined){
let data23 = data.call_relay_topic_status_callback_url;
const _errs108 = errors;
let valid18 = false;
const _errs109 = errors;
if(typeof data23 !== "string"){
const err103 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid15 = _errs109 === errors;
valid18 = valid18 || _valid15;
if(!valid18){
const _errs111 = errors;
if(data23 !== null){
const err104 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid15 = _errs111 === errors;
valid18 = valid18 || _valid15;
}
if(!valid18){
const err105 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
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
if(data.call_relay_script_url !== undefined){
let data24 = data.call_relay_script_url;
const _errs114 = errors;
let valid19 = false;
const _errs115 = errors;
if(typeof data24 !== "string"){
const err106 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid16 = _errs115 === errors;
valid19 = valid19 || _valid16;
if(!valid19){
const _errs117 = errors;
if(data24 !== null){
const err107 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
var _valid16 = _errs117 === errors;
valid19 = valid19 || _valid16;
}
if(!valid19){
const err108 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_context !== undefined){
let data25 = data.call_relay_context;
const _errs120 = errors;
let valid20 = false;
const _errs121 = errors;
if(typeof data25 !== "string"){
const err109 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid17 = _errs121 === errors;
valid20 = valid20 || _valid17;
if(!valid20){
const _errs123 = errors;
if(data25 !== null){
const err110 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid17 = _errs123 === errors;
valid20 = valid20 || _valid17;
}
if(!valid20){
const err111 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_context_status_callback_url !== undefined){
let data26 = data.call_relay_context_status_callback_url;
const _errs126 = errors;
let valid21 = false;
const _errs127 = errors;
if(typeof data26 !== "string"){
const err112 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid18 = _errs127 === errors;
valid21 = valid21 || _valid18;
if(!valid21){
const _errs129 = errors;
if(data26 !== null){
const err113 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid18 = _errs129 === errors;
valid21 = valid21 || _valid18;
}
if(!valid21){
const err114 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_application !== undefined){
let data27 = data.call_relay_application;
const _errs132 = errors;
let valid22 = false;
const _errs133 = errors;
if(typeof data27 !== "string"){
const err115 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid19 = _errs133 === errors;
valid22 = valid22 || _valid19;
if(!valid22){
const _errs135 = errors;
if(data27 !== null){
const err116 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid19 = _errs135 === errors;
valid22 = valid22 || _valid19;
}
if(!valid22){
const err117 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
else {
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
}
}
if(data.call_relay_connector_id !== undefined){
let data28 = data.call_relay_connector_id;
const _errs138 = errors;
let valid23 = false;
const _errs139 = errors;
if(typeof data28 !== "string"){
const err118 = {instancePath:instancePath+"/call_relay_connector_id",schemaPath:"#/properties/call_relay_connector_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid20 = _errs139 === errors;
valid23 = valid23 || _valid20;
if(!valid23){
const _errs141 = errors;
if(data28 !== null){
const err119 = {instancePath:instancePath+"/call_relay_connector_id",schemaPath:"#/properties/call_relay_connector_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid20 = _errs141 === errors;
valid23 = valid23 || _valid20;
}
if(!valid23){
const err120 = {instancePath:instancePath+"/call_relay_connector_id",schemaPath:"#/properties/call_relay_connector_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
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
if(data.call_sip_endpoint_id !== undefined){
let data29 = data.call_sip_endpoint_id;
const _errs144 = errors;
let valid24 = false;
const _errs145 = errors;
if(typeof data29 === "string"){
if(!pattern3.test(data29)){
const err121 = {instancePath:instancePath+"/call_sip_endpoint_id",schemaPath:"#/properties/call_sip_endpoint_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err122 = {instancePath:instancePath+"/call_sip_endpoint_id",schemaPath:"#/properties/call_sip_endpoint_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
var _valid21 = _errs145 === errors;
valid24 = valid24 || _valid21;
if(!valid24){
const _errs147 = errors;
if(data29 !== null){
const err123 = {instancePath:instancePath+"/call_sip_endpoint_id",schemaPath:"#/properties/call_sip_endpoint_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid21 = _errs147 === errors;
valid24 = valid24 || _valid21;
}
if(!valid24){
const err124 = {instancePath:instancePath+"/call_sip_endpoint_id",schemaPath:"#/properties/call_sip_endpoint_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs144;
if(vErrors !== null){
if(_errs144){
vErrors.length = _errs144;
}
else {
vErrors = null;
}
}
}
}
if(data.call_verto_resource !== undefined){
let data30 = data.call_verto_resource;
const _errs150 = errors;
let valid25 = false;
const _errs151 = errors;
if(typeof data30 !== "string"){
const err125 = {instancePath:instancePath+"/call_verto_resource",schemaPath:"#/properties/call_verto_resource/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid22 = _errs151 === errors;
valid25 = valid25 || _valid22;
if(!valid25){
const _errs153 = errors;
if(data30 !== null){
const err126 = {instancePath:instancePath+"/call_verto_resource",schemaPath:"#/properties/call_verto_resource/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid22 = _errs153 === errors;
valid25 = valid25 || _valid22;
}
if(!valid25){
const err127 = {instancePath:instancePath+"/call_verto_resource",schemaPath:"#/properties/call_verto_resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
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
if(data.call_video_room_id !== undefined){
let data31 = data.call_video_room_id;
const _errs156 = errors;
let valid26 = false;
const _errs157 = errors;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err128 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
var _valid23 = _errs157 === errors;
valid26 = valid26 || _valid23;
if(!valid26){
const _errs159 = errors;
if(data31 !== null){
const err130 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid23 = _errs159 === errors;
valid26 = valid26 || _valid23;
}
if(!valid26){
const err131 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
else {
errors = _errs156;
if(vErrors !== null){
if(_errs156){
vErrors.length = _errs156;
}
else {
vErrors = null;
}
}
}
}
if(data.message_handler !== undefined){
let data32 = data.message_handler;
const _errs162 = errors;
let valid27 = false;
const _errs163 = errors;
if(typeof data32 !== "string"){
const err132 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid24 = _errs163 === errors;
valid27 = valid27 || _valid24;
if(!valid27){
const _errs165 = errors;
if(data32 !== null){
const err133 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid24 = _errs165 === errors;
valid27 = valid27 || _valid24;
}
if(!valid27){
const err134 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
else {
errors = _errs162;
if(vErrors !== null){
if(_errs162){
vErrors.length = _errs162;
}
else {
vErrors = null;
}
}
}
}
if(data.messaging_handler_resource_id !== undefined){
let data33 = data.messaging_handler_resource_id;
const _errs168 = errors;
let valid28 = false;
const _errs169 = errors;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err135 = {instancePath:instancePath+"/messaging_handler_resource_id",schemaPath:"#/properties/messaging_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/messaging_handler_resource_id",schemaPath:"#/properties/messaging_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
var _valid25 = _errs169 === errors;
valid28 = valid28 || _valid25;
if(!valid28){
const _errs171 = errors;
if(data33 !== null){
const err137 = {instancePath:instancePath+"/messaging_handler_resource_id",schemaPath:"#/properties/messaging_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid25 = _errs171 === errors;
valid28 = valid28 || _valid25;
}
if(!valid28){
const err138 = {instancePath:instancePath+"/messaging_handler_resource_id",schemaPath:"#/properties/messaging_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
else {
errors = _errs168;
if(vErrors !== null){
if(_errs168){
vErrors.length = _errs168;
}
else {
vErrors = null;
}
}
}
}
if(data.message_request_url !== undefined){
let data34 = data.message_request_url;
const _errs174 = errors;
let valid29 = false;
const _errs175 = errors;
if(typeof data34 !== "string"){
const err139 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid26 = _errs175 === errors;
valid29 = valid29 || _valid26;
if(!valid29){
const _errs177 = errors;
if(data34 !== null){
const err140 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
var _valid26 = _errs177 === errors;
valid29 = valid29 || _valid26;
}
if(!valid29){
const err141 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
else {
errors = _errs174;
if(vErrors !== null){
if(_errs174){
vErrors.length = _errs174;
}
else {
vErrors = null;
}
}
}
}
if(data.message_request_method !== undefined){
let data35 = data.message_request_method;
const _errs180 = errors;
let valid30 = false;
const _errs181 = errors;
if(typeof data35 !== "string"){
const err142 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(!((data35 === "GET") || (data35 === "POST"))){
const err143 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.message_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var _valid27 = _errs181 === errors;
valid30 = valid30 || _valid27;
if(!valid30){
const _errs183 = errors;
if(data35 !== null){
const err144 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid27 = _errs183 === errors;
valid30 = valid30 || _valid27;
}
if(!valid30){
const err145 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
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
if(data.message_fallback_url !== undefined){
let data36 = data.message_fallback_url;
const _errs186 = errors;
let valid31 = false;
const _errs187 = errors;
if(typeof data36 !== "string"){
const err146 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid28 = _errs187 === errors;
valid31 = valid31 || _valid28;
if(!valid31){
const _errs189 = errors;
if(data36 !== null){
const err147 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var _valid28 = _errs189 === errors;
valid31 = valid31 || _valid28;
}
if(!valid31){
const err148 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
else {
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
}
}
if(data.message_fallback_method !== undefined){
let data37 = data.message_fallback_method;
const _errs192 = errors;
let valid32 = false;
const _errs193 = errors;
if(typeof data37 !== "string"){
const err149 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if(!((data37 === "GET") || (data37 === "POST"))){
const err150 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema14.properties.message_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
var _valid29 = _errs193 === errors;
valid32 = valid32 || _valid29;
if(!valid32){
const _errs195 = errors;
if(data37 !== null){
const err151 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid29 = _errs195 === errors;
valid32 = valid32 || _valid29;
}
if(!valid32){
const err152 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
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
if(data.message_laml_application_id !== undefined){
let data38 = data.message_laml_application_id;
const _errs198 = errors;
let valid33 = false;
const _errs199 = errors;
if(typeof data38 !== "string"){
const err153 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid30 = _errs199 === errors;
valid33 = valid33 || _valid30;
if(!valid33){
const _errs201 = errors;
if(data38 !== null){
const err154 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid30 = _errs201 === errors;
valid33 = valid33 || _valid30;
}
if(!valid33){
const err155 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
}
}
if(data.message_relay_topic !== undefined){
let data39 = data.message_relay_topic;
const _errs204 = errors;
let valid34 = false;
const _errs205 = errors;
if(typeof data39 !== "string"){
const err156 = {instancePath:instancePath+"/message_relay_topic",schemaPath:"#/properties/message_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid31 = _errs205 === errors;
valid34 = valid34 || _valid31;
if(!valid34){
const _errs207 = errors;
if(data39 !== null){
const err157 = {instancePath:instancePath+"/message_relay_topic",schemaPath:"#/properties/message_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
var _valid31 = _errs207 === errors;
valid34 = valid34 || _valid31;
}
if(!valid34){
const err158 = {instancePath:instancePath+"/message_relay_topic",schemaPath:"#/properties/message_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
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
if(data.message_relay_context !== undefined){
let data40 = data.message_relay_context;
const _errs210 = errors;
let valid35 = false;
const _errs211 = errors;
if(typeof data40 !== "string"){
const err159 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid32 = _errs211 === errors;
valid35 = valid35 || _valid32;
if(!valid35){
const _errs213 = errors;
if(data40 !== null){
const err160 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var _valid32 = _errs213 === errors;
valid35 = valid35 || _valid32;
}
if(!valid35){
const err161 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs210;
if(vErrors !== null){
if(_errs210){
vErrors.length = _errs210;
}
else {
vErrors = null;
}
}
}
}
if(data.country_code !== undefined){
let data41 = data.country_code;
const _errs216 = errors;
let valid36 = false;
const _errs217 = errors;
if(typeof data41 !== "string"){
const err162 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid33 = _errs217 === errors;
valid36 = valid36 || _valid33;
if(!valid36){
const _errs219 = errors;
if(data41 !== null){
const err163 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid33 = _errs219 === errors;
valid36 = valid36 || _valid33;
}
if(!valid36){
const err164 = {instancePath:instancePath+"/country_code",schemaPath:"#/properties/country_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
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
}
else {
const err165 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_list_query = validate14;
const schema15 = {"type":"object","properties":{"filter_name":{"type":"string"},"filter_number":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:phoneNumbers_list_query"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "filter_name") || (key0 === "filter_number")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.filter_name !== undefined){
if(typeof data.filter_name !== "string"){
const err1 = {instancePath:instancePath+"/filter_name",schemaPath:"#/properties/filter_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.filter_number !== undefined){
if(typeof data.filter_number !== "string"){
const err2 = {instancePath:instancePath+"/filter_number",schemaPath:"#/properties/filter_number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.page_number !== undefined){
let data2 = data.page_number;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err3 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 < 0 || isNaN(data2)){
const err4 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
if(data.page_size !== undefined){
let data3 = data.page_size;
if(!((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3)))){
const err5 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data3 == "number"){
if(data3 > 1000 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data3 < 1 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.page_token !== undefined){
if(typeof data.page_token !== "string"){
const err8 = {instancePath:instancePath+"/page_token",schemaPath:"#/properties/page_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_list_result = validate15;
const schema16 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","number","name","capabilities","number_type","e911_address_id","e911_status","created_at","updated_at","next_billed_at","call_handler","calling_handler_resource_id","call_receive_mode","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_script_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_connector_id","call_sip_endpoint_id","call_verto_resource","call_video_room_id","message_handler","messaging_handler_resource_id","message_request_url","message_request_method","message_fallback_url","message_fallback_method","message_laml_application_id","message_relay_topic","message_relay_context","country_code"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"number":{"type":"string"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"capabilities":{"type":"array","items":{"type":"string"}},"number_type":{"type":"string"},"e911_address_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"e911_status":{"anyOf":[{"type":"string"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"next_billed_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"call_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"calling_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_receive_mode":{"type":"string"},"call_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_status_callback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"call_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_dialogflow_agent_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_topic_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_script_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_context_status_callback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_application":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_relay_connector_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_sip_endpoint_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"call_verto_resource":{"anyOf":[{"type":"string"},{"type":"null"}]},"call_video_room_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"message_handler":{"anyOf":[{"type":"string"},{"type":"null"}]},"messaging_handler_resource_id":{"anyOf":[{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},{"type":"null"}]},"message_request_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_request_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_fallback_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_fallback_method":{"anyOf":[{"type":"string","enum":["GET","POST"]},{"type":"null"}]},"message_laml_application_id":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_relay_topic":{"anyOf":[{"type":"string"},{"type":"null"}]},"message_relay_context":{"anyOf":[{"type":"string"},{"type":"null"}]},"country_code":{"anyOf":[{"type":"string"},{"type":"null"}]}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:phoneNumbers_list_result"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_list_result" */;
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
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.number === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "number"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.capabilities === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "capabilities"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.number_type === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "number_type"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.e911_address_id === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "e911_address_id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.e911_status === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "e911_status"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.created_at === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.updated_at === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.next_billed_at === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "next_billed_at"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.call_handler === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_handler"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.calling_handler_resource_id === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "calling_handler_resource_id"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.call_receive_mode === undefined){
const err14 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_receive_mode"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data1.call_request_url === undefined){
const err15 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_request_url"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data1.call_request_method === undefined){
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_request_method"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data1.call_fallback_url === undefined){
const err17 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_fallback_url"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data1.call_fallback_method === undefined){
const err18 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_fallback_method"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data1.call_status_callback_url === undefined){
const err19 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_status_callback_url"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data1.call_status_callback_method === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_status_callback_method"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data1.call_laml_application_id === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_laml_application_id"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data1.call_dialogflow_agent_id === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_dialogflow_agent_id"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data1.call_relay_topic === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_topic"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data1.call_relay_topic_status_callback_url === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_topic_status_callback_url"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data1.call_relay_script_url === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_script_url"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data1.call_relay_context === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_context"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data1.call_relay_context_status_callback_url === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_context_status_callback_url"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data1.call_relay_application === undefined){
const err28 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_application"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data1.call_relay_connector_id === undefined){
const err29 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_relay_connector_id"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data1.call_sip_endpoint_id === undefined){
const err30 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_sip_endpoint_id"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data1.call_verto_resource === undefined){
const err31 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_verto_resource"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data1.call_video_room_id === undefined){
const err32 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "call_video_room_id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data1.message_handler === undefined){
const err33 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_handler"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data1.messaging_handler_resource_id === undefined){
const err34 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "messaging_handler_resource_id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data1.message_request_url === undefined){
const err35 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_request_url"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data1.message_request_method === undefined){
const err36 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_request_method"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data1.message_fallback_url === undefined){
const err37 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_fallback_url"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data1.message_fallback_method === undefined){
const err38 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_fallback_method"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data1.message_laml_application_id === undefined){
const err39 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_laml_application_id"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data1.message_relay_topic === undefined){
const err40 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_relay_topic"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data1.message_relay_context === undefined){
const err41 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "message_relay_context"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data1.country_code === undefined){
const err42 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "country_code"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern3.test(data2)){
const err43 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data1.number !== undefined){
if(typeof data1.number !== "string"){
const err45 = {instancePath:instancePath+"/data/" + i0+"/number",schemaPath:"#/properties/data/items/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data1.name !== undefined){
let data4 = data1.name;
const _errs10 = errors;
let valid4 = false;
const _errs11 = errors;
if(typeof data4 !== "string"){
const err46 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid4 = valid4 || _valid0;
if(!valid4){
const _errs13 = errors;
if(data4 !== null){
const err47 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
var _valid0 = _errs13 === errors;
valid4 = valid4 || _valid0;
}
if(!valid4){
const err48 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
else {
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
}
}
if(data1.capabilities !== undefined){
let data5 = data1.capabilities;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(typeof data5[i1] !== "string"){
const err49 = {instancePath:instancePath+"/data/" + i0+"/capabilities/" + i1,schemaPath:"#/properties/data/items/properties/capabilities/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/data/" + i0+"/capabilities",schemaPath:"#/properties/data/items/properties/capabilities/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data1.number_type !== undefined){
if(typeof data1.number_type !== "string"){
const err51 = {instancePath:instancePath+"/data/" + i0+"/number_type",schemaPath:"#/properties/data/items/properties/number_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data1.e911_address_id !== undefined){
let data8 = data1.e911_address_id;
const _errs22 = errors;
let valid7 = false;
const _errs23 = errors;
if(typeof data8 === "string"){
if(!pattern3.test(data8)){
const err52 = {instancePath:instancePath+"/data/" + i0+"/e911_address_id",schemaPath:"#/properties/data/items/properties/e911_address_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/data/" + i0+"/e911_address_id",schemaPath:"#/properties/data/items/properties/e911_address_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid1 = _errs23 === errors;
valid7 = valid7 || _valid1;
if(!valid7){
const _errs25 = errors;
if(data8 !== null){
const err54 = {instancePath:instancePath+"/data/" + i0+"/e911_address_id",schemaPath:"#/properties/data/items/properties/e911_address_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid7 = valid7 || _valid1;
}
if(!valid7){
const err55 = {instancePath:instancePath+"/data/" + i0+"/e911_address_id",schemaPath:"#/properties/data/items/properties/e911_address_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data1.e911_status !== undefined){
let data9 = data1.e911_status;
const _errs28 = errors;
let valid8 = false;
const _errs29 = errors;
if(typeof data9 !== "string"){
const err56 = {instancePath:instancePath+"/data/" + i0+"/e911_status",schemaPath:"#/properties/data/items/properties/e911_status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid8 = valid8 || _valid2;
if(!valid8){
const _errs31 = errors;
if(data9 !== null){
const err57 = {instancePath:instancePath+"/data/" + i0+"/e911_status",schemaPath:"#/properties/data/items/properties/e911_status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid2 = _errs31 === errors;
valid8 = valid8 || _valid2;
}
if(!valid8){
const err58 = {instancePath:instancePath+"/data/" + i0+"/e911_status",schemaPath:"#/properties/data/items/properties/e911_status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data1.created_at !== undefined){
let data10 = data1.created_at;
if(typeof data10 === "string"){
if(!pattern5.test(data10)){
const err59 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err60 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data11 = data1.updated_at;
if(typeof data11 === "string"){
if(!pattern5.test(data11)){
const err61 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data1.next_billed_at !== undefined){
let data12 = data1.next_billed_at;
const _errs38 = errors;
let valid9 = false;
const _errs39 = errors;
if(typeof data12 === "string"){
if(!pattern5.test(data12)){
const err63 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err64 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var _valid3 = _errs39 === errors;
valid9 = valid9 || _valid3;
if(!valid9){
const _errs41 = errors;
if(data12 !== null){
const err65 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid9 = valid9 || _valid3;
}
if(!valid9){
const err66 = {instancePath:instancePath+"/data/" + i0+"/next_billed_at",schemaPath:"#/properties/data/items/properties/next_billed_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_handler !== undefined){
let data13 = data1.call_handler;
const _errs44 = errors;
let valid10 = false;
const _errs45 = errors;
if(typeof data13 !== "string"){
const err67 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid4 = _errs45 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const _errs47 = errors;
if(data13 !== null){
const err68 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err69 = {instancePath:instancePath+"/data/" + i0+"/call_handler",schemaPath:"#/properties/data/items/properties/call_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
}
}
if(data1.calling_handler_resource_id !== undefined){
let data14 = data1.calling_handler_resource_id;
const _errs50 = errors;
let valid11 = false;
const _errs51 = errors;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err70 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid5 = _errs51 === errors;
valid11 = valid11 || _valid5;
if(!valid11){
const _errs53 = errors;
if(data14 !== null){
const err72 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid5 = _errs53 === errors;
valid11 = valid11 || _valid5;
}
if(!valid11){
const err73 = {instancePath:instancePath+"/data/" + i0+"/calling_handler_resource_id",schemaPath:"#/properties/data/items/properties/calling_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_receive_mode !== undefined){
if(typeof data1.call_receive_mode !== "string"){
const err74 = {instancePath:instancePath+"/data/" + i0+"/call_receive_mode",schemaPath:"#/properties/data/items/properties/call_receive_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data1.call_request_url !== undefined){
let data16 = data1.call_request_url;
const _errs58 = errors;
let valid12 = false;
const _errs59 = errors;
if(typeof data16 !== "string"){
const err75 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid6 = _errs59 === errors;
valid12 = valid12 || _valid6;
if(!valid12){
const _errs61 = errors;
if(data16 !== null){
const err76 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid6 = _errs61 === errors;
valid12 = valid12 || _valid6;
}
if(!valid12){
const err77 = {instancePath:instancePath+"/data/" + i0+"/call_request_url",schemaPath:"#/properties/data/items/properties/call_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_request_method !== undefined){
let data17 = data1.call_request_method;
const _errs64 = errors;
let valid13 = false;
const _errs65 = errors;
if(typeof data17 !== "string"){
const err78 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(!((data17 === "GET") || (data17 === "POST"))){
const err79 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.data.items.properties.call_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid7 = _errs65 === errors;
valid13 = valid13 || _valid7;
if(!valid13){
const _errs67 = errors;
if(data17 !== null){
const err80 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid7 = _errs67 === errors;
valid13 = valid13 || _valid7;
}
if(!valid13){
const err81 = {instancePath:instancePath+"/data/" + i0+"/call_request_method",schemaPath:"#/properties/data/items/properties/call_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
else {
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_fallback_url !== undefined){
let data18 = data1.call_fallback_url;
const _errs70 = errors;
let valid14 = false;
const _errs71 = errors;
if(typeof data18 !== "string"){
const err82 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid8 = _errs71 === errors;
valid14 = valid14 || _valid8;
if(!valid14){
const _errs73 = errors;
if(data18 !== null){
const err83 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
var _valid8 = _errs73 === errors;
valid14 = valid14 || _valid8;
}
if(!valid14){
const err84 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_url",schemaPath:"#/properties/data/items/properties/call_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_fallback_method !== undefined){
let data19 = data1.call_fallback_method;
const _errs76 = errors;
let valid15 = false;
const _errs77 = errors;
if(typeof data19 !== "string"){
const err85 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!((data19 === "GET") || (data19 === "POST"))){
const err86 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.data.items.properties.call_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
var _valid9 = _errs77 === errors;
valid15 = valid15 || _valid9;
if(!valid15){
const _errs79 = errors;
if(data19 !== null){
const err87 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid9 = _errs79 === errors;
valid15 = valid15 || _valid9;
}
if(!valid15){
const err88 = {instancePath:instancePath+"/data/" + i0+"/call_fallback_method",schemaPath:"#/properties/data/items/properties/call_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
else {
errors = _errs76;
if(vErrors !== null){
if(_errs76){
vErrors.length = _errs76;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_status_callback_url !== undefined){
let data20 = data1.call_status_callback_url;
const _errs82 = errors;
let valid16 = false;
const _errs83 = errors;
if(typeof data20 !== "string"){
const err89 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid10 = _errs83 === errors;
valid16 = valid16 || _valid10;
if(!valid16){
const _errs85 = errors;
if(data20 !== null){
const err90 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid10 = _errs85 === errors;
valid16 = valid16 || _valid10;
}
if(!valid16){
const err91 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_url",schemaPath:"#/properties/data/items/properties/call_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_status_callback_method !== undefined){
let data21 = data1.call_status_callback_method;
const _errs88 = errors;
let valid17 = false;
const _errs89 = errors;
if(typeof data21 !== "string"){
const err92 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(!((data21 === "GET") || (data21 === "POST"))){
const err93 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.data.items.properties.call_status_callback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
var _valid11 = _errs89 === errors;
valid17 = valid17 || _valid11;
if(!valid17){
const _errs91 = errors;
if(data21 !== null){
const err94 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid11 = _errs91 === errors;
valid17 = valid17 || _valid11;
}
if(!valid17){
const err95 = {instancePath:instancePath+"/data/" + i0+"/call_status_callback_method",schemaPath:"#/properties/data/items/properties/call_status_callback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs88;
if(vErrors !== null){
if(_errs88){
vErrors.length = _errs88;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_laml_application_id !== undefined){
let data22 = data1.call_laml_application_id;
const _errs94 = errors;
let valid18 = false;
const _errs95 = errors;
if(typeof data22 !== "string"){
const err96 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid12 = _errs95 === errors;
valid18 = valid18 || _valid12;
if(!valid18){
const _errs97 = errors;
if(data22 !== null){
const err97 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid12 = _errs97 === errors;
valid18 = valid18 || _valid12;
}
if(!valid18){
const err98 = {instancePath:instancePath+"/data/" + i0+"/call_laml_application_id",schemaPath:"#/properties/data/items/properties/call_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
else {
errors = _errs94;
if(vErrors !== null){
if(_errs94){
vErrors.length = _errs94;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_dialogflow_agent_id !== undefined){
let data23 = data1.call_dialogflow_agent_id;
const _errs100 = errors;
let valid19 = false;
const _errs101 = errors;
if(typeof data23 !== "string"){
const err99 = {instancePath:instancePath+"/data/" + i0+"/call_dialogflow_agent_id",schemaPath:"#/properties/data/items/properties/call_dialogflow_agent_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid13 = _errs101 === errors;
valid19 = valid19 || _valid13;
if(!valid19){
const _errs103 = errors;
if(data23 !== null){
const err100 = {instancePath:instancePath+"/data/" + i0+"/call_dialogflow_agent_id",schemaPath:"#/properties/data/items/properties/call_dialogflow_agent_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid13 = _errs103 === errors;
valid19 = valid19 || _valid13;
}
if(!valid19){
const err101 = {instancePath:instancePath+"/data/" + i0+"/call_dialogflow_agent_id",schemaPath:"#/properties/data/items/properties/call_dialogflow_agent_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_topic !== undefined){
let data24 = data1.call_relay_topic;
const _errs106 = errors;
let valid20 = false;
const _errs107 = errors;
if(typeof data24 !== "string"){
const err102 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid14 = _errs107 === errors;
valid20 = valid20 || _valid14;
if(!valid20){
const _errs109 = errors;
if(data24 !== null){
const err103 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid14 = _errs109 === errors;
valid20 = valid20 || _valid14;
}
if(!valid20){
const err104 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic",schemaPath:"#/properties/data/items/properties/call_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
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
if(data1.call_relay_topic_status_callback_url !== undefined){
let data25 = data1.call_relay_topic_status_callback_url;
const _errs112 = errors;
let valid21 = false;
const _errs113 = errors;
if(typeof data25 !== "string"){
const err105 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid15 = _errs113 === errors;
valid21 = valid21 || _valid15;
if(!valid21){
const _errs115 = errors;
if(data25 !== null){
const err106 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid15 = _errs115 === errors;
valid21 = valid21 || _valid15;
}
if(!valid21){
const err107 = {instancePath:instancePath+"/data/" + i0+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_topic_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_script_url !== undefined){
let data26 = data1.call_relay_script_url;
const _errs118 = errors;
let valid22 = false;
const _errs119 = errors;
if(typeof data26 !== "string"){
const err108 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
var _valid16 = _errs119 === errors;
valid22 = valid22 || _valid16;
if(!valid22){
const _errs121 = errors;
if(data26 !== null){
const err109 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid16 = _errs121 === errors;
valid22 = valid22 || _valid16;
}
if(!valid22){
const err110 = {instancePath:instancePath+"/data/" + i0+"/call_relay_script_url",schemaPath:"#/properties/data/items/properties/call_relay_script_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
else {
errors = _errs118;
if(vErrors !== null){
if(_errs118){
vErrors.length = _errs118;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_context !== undefined){
let data27 = data1.call_relay_context;
const _errs124 = errors;
let valid23 = false;
const _errs125 = errors;
if(typeof data27 !== "string"){
const err111 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid17 = _errs125 === errors;
valid23 = valid23 || _valid17;
if(!valid23){
const _errs127 = errors;
if(data27 !== null){
const err112 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid17 = _errs127 === errors;
valid23 = valid23 || _valid17;
}
if(!valid23){
const err113 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context",schemaPath:"#/properties/data/items/properties/call_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
else {
errors = _errs124;
if(vErrors !== null){
if(_errs124){
vErrors.length = _errs124;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_context_status_callback_url !== undefined){
let data28 = data1.call_relay_context_status_callback_url;
const _errs130 = errors;
let valid24 = false;
const _errs131 = errors;
if(typeof data28 !== "string"){
const err114 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid18 = _errs131 === errors;
valid24 = valid24 || _valid18;
if(!valid24){
const _errs133 = errors;
if(data28 !== null){
const err115 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid18 = _errs133 === errors;
valid24 = valid24 || _valid18;
}
if(!valid24){
const err116 = {instancePath:instancePath+"/data/" + i0+"/call_relay_context_status_callback_url",schemaPath:"#/properties/data/items/properties/call_relay_context_status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
else {
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_application !== undefined){
let data29 = data1.call_relay_application;
const _errs136 = errors;
let valid25 = false;
const _errs137 = errors;
if(typeof data29 !== "string"){
const err117 = {instancePath:instancePath+"/data/" + i0+"/call_relay_application",schemaPath:"#/properties/data/items/properties/call_relay_application/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
var _valid19 = _errs137 === errors;
valid25 = valid25 || _valid19;
if(!valid25){
const _errs139 = errors;
if(data29 !== null){
const err118 = {instancePath:instancePath+"/data/" + i0+"/call_relay_application",schemaPath:"#/properties/data/items/properties/call_relay_application/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
var _valid19 = _errs139 === errors;
valid25 = valid25 || _valid19;
}
if(!valid25){
const err119 = {instancePath:instancePath+"/data/" + i0+"/call_relay_application",schemaPath:"#/properties/data/items/properties/call_relay_application/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_relay_connector_id !== undefined){
let data30 = data1.call_relay_connector_id;
const _errs142 = errors;
let valid26 = false;
const _errs143 = errors;
if(typeof data30 !== "string"){
const err120 = {instancePath:instancePath+"/data/" + i0+"/call_relay_connector_id",schemaPath:"#/properties/data/items/properties/call_relay_connector_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid20 = _errs143 === errors;
valid26 = valid26 || _valid20;
if(!valid26){
const _errs145 = errors;
if(data30 !== null){
const err121 = {instancePath:instancePath+"/data/" + i0+"/call_relay_connector_id",schemaPath:"#/properties/data/items/properties/call_relay_connector_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid20 = _errs145 === errors;
valid26 = valid26 || _valid20;
}
if(!valid26){
const err122 = {instancePath:instancePath+"/data/" + i0+"/call_relay_connector_id",schemaPath:"#/properties/data/items/properties/call_relay_connector_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
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
if(data1.call_sip_endpoint_id !== undefined){
let data31 = data1.call_sip_endpoint_id;
const _errs148 = errors;
let valid27 = false;
const _errs149 = errors;
if(typeof data31 === "string"){
if(!pattern3.test(data31)){
const err123 = {instancePath:instancePath+"/data/" + i0+"/call_sip_endpoint_id",schemaPath:"#/properties/data/items/properties/call_sip_endpoint_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err124 = {instancePath:instancePath+"/data/" + i0+"/call_sip_endpoint_id",schemaPath:"#/properties/data/items/properties/call_sip_endpoint_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid21 = _errs149 === errors;
valid27 = valid27 || _valid21;
if(!valid27){
const _errs151 = errors;
if(data31 !== null){
const err125 = {instancePath:instancePath+"/data/" + i0+"/call_sip_endpoint_id",schemaPath:"#/properties/data/items/properties/call_sip_endpoint_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
var _valid21 = _errs151 === errors;
valid27 = valid27 || _valid21;
}
if(!valid27){
const err126 = {instancePath:instancePath+"/data/" + i0+"/call_sip_endpoint_id",schemaPath:"#/properties/data/items/properties/call_sip_endpoint_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_verto_resource !== undefined){
let data32 = data1.call_verto_resource;
const _errs154 = errors;
let valid28 = false;
const _errs155 = errors;
if(typeof data32 !== "string"){
const err127 = {instancePath:instancePath+"/data/" + i0+"/call_verto_resource",schemaPath:"#/properties/data/items/properties/call_verto_resource/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid22 = _errs155 === errors;
valid28 = valid28 || _valid22;
if(!valid28){
const _errs157 = errors;
if(data32 !== null){
const err128 = {instancePath:instancePath+"/data/" + i0+"/call_verto_resource",schemaPath:"#/properties/data/items/properties/call_verto_resource/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid22 = _errs157 === errors;
valid28 = valid28 || _valid22;
}
if(!valid28){
const err129 = {instancePath:instancePath+"/data/" + i0+"/call_verto_resource",schemaPath:"#/properties/data/items/properties/call_verto_resource/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
errors = _errs154;
if(vErrors !== null){
if(_errs154){
vErrors.length = _errs154;
}
else {
vErrors = null;
}
}
}
}
if(data1.call_video_room_id !== undefined){
let data33 = data1.call_video_room_id;
const _errs160 = errors;
let valid29 = false;
const _errs161 = errors;
if(typeof data33 === "string"){
if(!pattern3.test(data33)){
const err130 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid23 = _errs161 === errors;
valid29 = valid29 || _valid23;
if(!valid29){
const _errs163 = errors;
if(data33 !== null){
const err132 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
var _valid23 = _errs163 === errors;
valid29 = valid29 || _valid23;
}
if(!valid29){
const err133 = {instancePath:instancePath+"/data/" + i0+"/call_video_room_id",schemaPath:"#/properties/data/items/properties/call_video_room_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
else {
errors = _errs160;
if(vErrors !== null){
if(_errs160){
vErrors.length = _errs160;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_handler !== undefined){
let data34 = data1.message_handler;
const _errs166 = errors;
let valid30 = false;
const _errs167 = errors;
if(typeof data34 !== "string"){
const err134 = {instancePath:instancePath+"/data/" + i0+"/message_handler",schemaPath:"#/properties/data/items/properties/message_handler/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid24 = _errs167 === errors;
valid30 = valid30 || _valid24;
if(!valid30){
const _errs169 = errors;
if(data34 !== null){
const err135 = {instancePath:instancePath+"/data/" + i0+"/message_handler",schemaPath:"#/properties/data/items/properties/message_handler/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid24 = _errs169 === errors;
valid30 = valid30 || _valid24;
}
if(!valid30){
const err136 = {instancePath:instancePath+"/data/" + i0+"/message_handler",schemaPath:"#/properties/data/items/properties/message_handler/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
errors = _errs166;
if(vErrors !== null){
if(_errs166){
vErrors.length = _errs166;
}
else {
vErrors = null;
}
}
}
}
if(data1.messaging_handler_resource_id !== undefined){
let data35 = data1.messaging_handler_resource_id;
const _errs172 = errors;
let valid31 = false;
const _errs173 = errors;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err137 = {instancePath:instancePath+"/data/" + i0+"/messaging_handler_resource_id",schemaPath:"#/properties/data/items/properties/messaging_handler_resource_id/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/data/" + i0+"/messaging_handler_resource_id",schemaPath:"#/properties/data/items/properties/messaging_handler_resource_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid25 = _errs173 === errors;
valid31 = valid31 || _valid25;
if(!valid31){
const _errs175 = errors;
if(data35 !== null){
const err139 = {instancePath:instancePath+"/data/" + i0+"/messaging_handler_resource_id",schemaPath:"#/properties/data/items/properties/messaging_handler_resource_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
var _valid25 = _errs175 === errors;
valid31 = valid31 || _valid25;
}
if(!valid31){
const err140 = {instancePath:instancePath+"/data/" + i0+"/messaging_handler_resource_id",schemaPath:"#/properties/data/items/properties/messaging_handler_resource_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
else {
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_request_url !== undefined){
let data36 = data1.message_request_url;
const _errs178 = errors;
let valid32 = false;
const _errs179 = errors;
if(typeof data36 !== "string"){
const err141 = {instancePath:instancePath+"/data/" + i0+"/message_request_url",schemaPath:"#/properties/data/items/properties/message_request_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid26 = _errs179 === errors;
valid32 = valid32 || _valid26;
if(!valid32){
const _errs181 = errors;
if(data36 !== null){
const err142 = {instancePath:instancePath+"/data/" + i0+"/message_request_url",schemaPath:"#/properties/data/items/properties/message_request_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid26 = _errs181 === errors;
valid32 = valid32 || _valid26;
}
if(!valid32){
const err143 = {instancePath:instancePath+"/data/" + i0+"/message_request_url",schemaPath:"#/properties/data/items/properties/message_request_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_request_method !== undefined){
let data37 = data1.message_request_method;
const _errs184 = errors;
let valid33 = false;
const _errs185 = errors;
if(typeof data37 !== "string"){
const err144 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((data37 === "GET") || (data37 === "POST"))){
const err145 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.data.items.properties.message_request_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid27 = _errs185 === errors;
valid33 = valid33 || _valid27;
if(!valid33){
const _errs187 = errors;
if(data37 !== null){
const err146 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
var _valid27 = _errs187 === errors;
valid33 = valid33 || _valid27;
}
if(!valid33){
const err147 = {instancePath:instancePath+"/data/" + i0+"/message_request_method",schemaPath:"#/properties/data/items/properties/message_request_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
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
if(data1.message_fallback_url !== undefined){
let data38 = data1.message_fallback_url;
const _errs190 = errors;
let valid34 = false;
const _errs191 = errors;
if(typeof data38 !== "string"){
const err148 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_url",schemaPath:"#/properties/data/items/properties/message_fallback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid28 = _errs191 === errors;
valid34 = valid34 || _valid28;
if(!valid34){
const _errs193 = errors;
if(data38 !== null){
const err149 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_url",schemaPath:"#/properties/data/items/properties/message_fallback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid28 = _errs193 === errors;
valid34 = valid34 || _valid28;
}
if(!valid34){
const err150 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_url",schemaPath:"#/properties/data/items/properties/message_fallback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_fallback_method !== undefined){
let data39 = data1.message_fallback_method;
const _errs196 = errors;
let valid35 = false;
const _errs197 = errors;
if(typeof data39 !== "string"){
const err151 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((data39 === "GET") || (data39 === "POST"))){
const err152 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema16.properties.data.items.properties.message_fallback_method.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid29 = _errs197 === errors;
valid35 = valid35 || _valid29;
if(!valid35){
const _errs199 = errors;
if(data39 !== null){
const err153 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
var _valid29 = _errs199 === errors;
valid35 = valid35 || _valid29;
}
if(!valid35){
const err154 = {instancePath:instancePath+"/data/" + i0+"/message_fallback_method",schemaPath:"#/properties/data/items/properties/message_fallback_method/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
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
if(data1.message_laml_application_id !== undefined){
let data40 = data1.message_laml_application_id;
const _errs202 = errors;
let valid36 = false;
const _errs203 = errors;
if(typeof data40 !== "string"){
const err155 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid30 = _errs203 === errors;
valid36 = valid36 || _valid30;
if(!valid36){
const _errs205 = errors;
if(data40 !== null){
const err156 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid30 = _errs205 === errors;
valid36 = valid36 || _valid30;
}
if(!valid36){
const err157 = {instancePath:instancePath+"/data/" + i0+"/message_laml_application_id",schemaPath:"#/properties/data/items/properties/message_laml_application_id/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
if(data1.message_relay_topic !== undefined){
let data41 = data1.message_relay_topic;
const _errs208 = errors;
let valid37 = false;
const _errs209 = errors;
if(typeof data41 !== "string"){
const err158 = {instancePath:instancePath+"/data/" + i0+"/message_relay_topic",schemaPath:"#/properties/data/items/properties/message_relay_topic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid31 = _errs209 === errors;
valid37 = valid37 || _valid31;
if(!valid37){
const _errs211 = errors;
if(data41 !== null){
const err159 = {instancePath:instancePath+"/data/" + i0+"/message_relay_topic",schemaPath:"#/properties/data/items/properties/message_relay_topic/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid31 = _errs211 === errors;
valid37 = valid37 || _valid31;
}
if(!valid37){
const err160 = {instancePath:instancePath+"/data/" + i0+"/message_relay_topic",schemaPath:"#/properties/data/items/properties/message_relay_topic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
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
if(data1.message_relay_context !== undefined){
let data42 = data1.message_relay_context;
const _errs214 = errors;
let valid38 = false;
const _errs215 = errors;
if(typeof data42 !== "string"){
const err161 = {instancePath:instancePath+"/data/" + i0+"/message_relay_context",schemaPath:"#/properties/data/items/properties/message_relay_context/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
var _valid32 = _errs215 === errors;
valid38 = valid38 || _valid32;
if(!valid38){
const _errs217 = errors;
if(data42 !== null){
const err162 = {instancePath:instancePath+"/data/" + i0+"/message_relay_context",schemaPath:"#/properties/data/items/properties/message_relay_context/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid32 = _errs217 === errors;
valid38 = valid38 || _valid32;
}
if(!valid38){
const err163 = {instancePath:instancePath+"/data/" + i0+"/message_relay_context",schemaPath:"#/properties/data/items/properties/message_relay_context/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
}
}
if(data1.country_code !== undefined){
let data43 = data1.country_code;
const _errs220 = errors;
let valid39 = false;
const _errs221 = errors;
if(typeof data43 !== "string"){
const err164 = {instancePath:instancePath+"/data/" + i0+"/country_code",schemaPath:"#/properties/data/items/properties/country_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
var _valid33 = _errs221 === errors;
valid39 = valid39 || _valid33;
if(!valid39){
const _errs223 = errors;
if(data43 !== null){
const err165 = {instancePath:instancePath+"/data/" + i0+"/country_code",schemaPath:"#/properties/data/items/properties/country_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid33 = _errs223 === errors;
valid39 = valid39 || _valid33;
}
if(!valid39){
const err166 = {instancePath:instancePath+"/data/" + i0+"/country_code",schemaPath:"#/properties/data/items/properties/country_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
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
}
else {
const err167 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data.links !== undefined){
let data44 = data.links;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.self === undefined){
const err169 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if(data44.first === undefined){
const err170 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(data44.self !== undefined){
if(typeof data44.self !== "string"){
const err171 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data44.first !== undefined){
if(typeof data44.first !== "string"){
const err172 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data44.next !== undefined){
if(typeof data44.next !== "string"){
const err173 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data44.prev !== undefined){
if(typeof data44.prev !== "string"){
const err174 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
}
else {
const err175 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_update_body = validate16;
const schema17 = {"type":"object","properties":{"name":{"type":"string"},"call_handler":{"type":"string","enum":["relay_context","relay_topic","relay_script","relay_application","relay_connector","relay_sip_endpoint","relay_verto_endpoint","laml_webhooks","laml_application","dialogflow","video_room","call_flow","ai_agent"]},"call_receive_mode":{"type":"string","enum":["voice","fax"]},"call_request_url":{"type":"string"},"call_request_method":{"type":"string","enum":["GET","POST"]},"call_fallback_url":{"type":"string"},"call_fallback_method":{"type":"string","enum":["GET","POST"]},"call_status_callback_url":{"type":"string"},"call_status_callback_method":{"type":"string","enum":["GET","POST"]},"call_laml_application_id":{"type":"string"},"call_dialogflow_agent_id":{"type":"string"},"call_relay_topic":{"type":"string"},"call_relay_topic_status_callback_url":{"type":"string"},"call_relay_script_url":{"type":"string"},"call_relay_context":{"type":"string"},"call_relay_context_status_callback_url":{"type":"string"},"call_relay_application":{"type":"string"},"call_relay_connector_id":{"type":"string"},"call_sip_endpoint_id":{"type":"string"},"call_verto_resource":{"type":"string"},"call_video_room_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"call_ai_agent_id":{"type":"string"},"call_flow_id":{"type":"string"},"call_flow_version":{"type":"string","enum":["working_copy","current_deployed"]},"message_handler":{"type":"string","enum":["relay_context","relay_topic","relay_application","laml_webhooks","laml_application"]},"message_request_url":{"type":"string"},"message_request_method":{"type":"string","enum":["GET","POST"]},"message_fallback_url":{"type":"string"},"message_fallback_method":{"type":"string","enum":["GET","POST"]},"message_laml_application_id":{"type":"string"},"message_relay_topic":{"type":"string"},"message_relay_context":{"type":"string"},"message_relay_application":{"type":"string"}},"additionalProperties":false,"$id":"schema:phoneNumbers_update_body"};
const func2 = Object.prototype.hasOwnProperty;

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema17.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.call_handler !== undefined){
let data1 = data.call_handler;
if(typeof data1 !== "string"){
const err2 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(((((((((((((data1 === "relay_context") || (data1 === "relay_topic")) || (data1 === "relay_script")) || (data1 === "relay_application")) || (data1 === "relay_connector")) || (data1 === "relay_sip_endpoint")) || (data1 === "relay_verto_endpoint")) || (data1 === "laml_webhooks")) || (data1 === "laml_application")) || (data1 === "dialogflow")) || (data1 === "video_room")) || (data1 === "call_flow")) || (data1 === "ai_agent"))){
const err3 = {instancePath:instancePath+"/call_handler",schemaPath:"#/properties/call_handler/enum",keyword:"enum",params:{allowedValues: schema17.properties.call_handler.enum}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.call_receive_mode !== undefined){
let data2 = data.call_receive_mode;
if(typeof data2 !== "string"){
const err4 = {instancePath:instancePath+"/call_receive_mode",schemaPath:"#/properties/call_receive_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!((data2 === "voice") || (data2 === "fax"))){
const err5 = {instancePath:instancePath+"/call_receive_mode",schemaPath:"#/properties/call_receive_mode/enum",keyword:"enum",params:{allowedValues: schema17.properties.call_receive_mode.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.call_request_url !== undefined){
if(typeof data.call_request_url !== "string"){
const err6 = {instancePath:instancePath+"/call_request_url",schemaPath:"#/properties/call_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.call_request_method !== undefined){
let data4 = data.call_request_method;
if(typeof data4 !== "string"){
const err7 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data4 === "GET") || (data4 === "POST"))){
const err8 = {instancePath:instancePath+"/call_request_method",schemaPath:"#/properties/call_request_method/enum",keyword:"enum",params:{allowedValues: schema17.properties.call_request_method.enum}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.call_fallback_url !== undefined){
if(typeof data.call_fallback_url !== "string"){
const err9 = {instancePath:instancePath+"/call_fallback_url",schemaPath:"#/properties/call_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.call_fallback_method !== undefined){
let data6 = data.call_fallback_method;
if(typeof data6 !== "string"){
const err10 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!((data6 === "GET") || (data6 === "POST"))){
const err11 = {instancePath:instancePath+"/call_fallback_method",schemaPath:"#/properties/call_fallback_method/enum",keyword:"enum",params:{allowedValues: schema17.properties.call_fallback_method.enum}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.call_status_callback_url !== undefined){
if(typeof data.call_status_callback_url !== "string"){
const err12 = {instancePath:instancePath+"/call_status_callback_url",schemaPath:"#/properties/call_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.call_status_callback_method !== undefined){
let data8 = data.call_status_callback_method;
if(typeof data8 !== "string"){
const err13 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data8 === "GET") || (data8 === "POST"))){
const err14 = {instancePath:instancePath+"/call_status_callback_method",schemaPath:"#/properties/call_status_callback_method/enum",keyword:"enum",params:{allowedValues: schema17.properties.call_status_callback_method.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.call_laml_application_id !== undefined){
if(typeof data.call_laml_application_id !== "string"){
const err15 = {instancePath:instancePath+"/call_laml_application_id",schemaPath:"#/properties/call_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.call_dialogflow_agent_id !== undefined){
if(typeof data.call_dialogflow_agent_id !== "string"){
const err16 = {instancePath:instancePath+"/call_dialogflow_agent_id",schemaPath:"#/properties/call_dialogflow_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.call_relay_topic !== undefined){
if(typeof data.call_relay_topic !== "string"){
const err17 = {instancePath:instancePath+"/call_relay_topic",schemaPath:"#/properties/call_relay_topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.call_relay_topic_status_callback_url !== undefined){
if(typeof data.call_relay_topic_status_callback_url !== "string"){
const err18 = {instancePath:instancePath+"/call_relay_topic_status_callback_url",schemaPath:"#/properties/call_relay_topic_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.call_relay_script_url !== undefined){
if(typeof data.call_relay_script_url !== "string"){
const err19 = {instancePath:instancePath+"/call_relay_script_url",schemaPath:"#/properties/call_relay_script_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.call_relay_context !== undefined){
if(typeof data.call_relay_context !== "string"){
const err20 = {instancePath:instancePath+"/call_relay_context",schemaPath:"#/properties/call_relay_context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.call_relay_context_status_callback_url !== undefined){
if(typeof data.call_relay_context_status_callback_url !== "string"){
const err21 = {instancePath:instancePath+"/call_relay_context_status_callback_url",schemaPath:"#/properties/call_relay_context_status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.call_relay_application !== undefined){
if(typeof data.call_relay_application !== "string"){
const err22 = {instancePath:instancePath+"/call_relay_application",schemaPath:"#/properties/call_relay_application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.call_relay_connector_id !== undefined){
if(typeof data.call_relay_connector_id !== "string"){
const err23 = {instancePath:instancePath+"/call_relay_connector_id",schemaPath:"#/properties/call_relay_connector_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.call_sip_endpoint_id !== undefined){
if(typeof data.call_sip_endpoint_id !== "string"){
const err24 = {instancePath:instancePath+"/call_sip_endpoint_id",schemaPath:"#/properties/call_sip_endpoint_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.call_verto_resource !== undefined){
if(typeof data.call_verto_resource !== "string"){
const err25 = {instancePath:instancePath+"/call_verto_resource",schemaPath:"#/properties/call_verto_resource/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.call_video_room_id !== undefined){
let data20 = data.call_video_room_id;
if(typeof data20 === "string"){
if(!pattern3.test(data20)){
const err26 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err27 = {instancePath:instancePath+"/call_video_room_id",schemaPath:"#/properties/call_video_room_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.call_ai_agent_id !== undefined){
if(typeof data.call_ai_agent_id !== "string"){
const err28 = {instancePath:instancePath+"/call_ai_agent_id",schemaPath:"#/properties/call_ai_agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.call_flow_id !== undefined){
if(typeof data.call_flow_id !== "string"){
const err29 = {instancePath:instancePath+"/call_flow_id",schemaPath:"#/properties/call_flow_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.call_flow_version !== undefined){
let data23 = data.call_flow_version;
if(typeof data23 !== "string"){
const err30 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(!((data23 === "working_copy") || (data23 === "current_deployed"))){
const err31 = {instancePath:instancePath+"/call_flow_version",schemaPath:"#/properties/call_flow_version/enum",keyword:"enum",params:{allowedValues: schema17.properties.call_flow_version.enum}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.message_handler !== undefined){
let data24 = data.message_handler;
if(typeof data24 !== "string"){
const err32 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((data24 === "relay_context") || (data24 === "relay_topic")) || (data24 === "relay_application")) || (data24 === "laml_webhooks")) || (data24 === "laml_application"))){
const err33 = {instancePath:instancePath+"/message_handler",schemaPath:"#/properties/message_handler/enum",keyword:"enum",params:{allowedValues: schema17.properties.message_handler.enum}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.message_request_url !== undefined){
if(typeof data.message_request_url !== "string"){
const err34 = {instancePath:instancePath+"/message_request_url",schemaPath:"#/properties/message_request_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.message_request_method !== undefined){
let data26 = data.message_request_method;
if(typeof data26 !== "string"){
const err35 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((data26 === "GET") || (data26 === "POST"))){
const err36 = {instancePath:instancePath+"/message_request_method",schemaPath:"#/properties/message_request_method/enum",keyword:"enum",params:{allowedValues: schema17.properties.message_request_method.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.message_fallback_url !== undefined){
if(typeof data.message_fallback_url !== "string"){
const err37 = {instancePath:instancePath+"/message_fallback_url",schemaPath:"#/properties/message_fallback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.message_fallback_method !== undefined){
let data28 = data.message_fallback_method;
if(typeof data28 !== "string"){
const err38 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!((data28 === "GET") || (data28 === "POST"))){
const err39 = {instancePath:instancePath+"/message_fallback_method",schemaPath:"#/properties/message_fallback_method/enum",keyword:"enum",params:{allowedValues: schema17.properties.message_fallback_method.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.message_laml_application_id !== undefined){
if(typeof data.message_laml_application_id !== "string"){
const err40 = {instancePath:instancePath+"/message_laml_application_id",schemaPath:"#/properties/message_laml_application_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.message_relay_topic !== undefined){
if(typeof data.message_relay_topic !== "string"){
const err41 = {instancePath:instancePath+"/message_relay_topic",schemaPath:"#/properties/message_relay_topic/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.message_relay_context !== undefined){
if(typeof data.message_relay_context !== "string"){
const err42 = {instancePath:instancePath+"/message_relay_context",schemaPath:"#/properties/message_relay_context/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.message_relay_application !== undefined){
if(typeof data.message_relay_application !== "string"){
const err43 = {instancePath:instancePath+"/message_relay_application",schemaPath:"#/properties/message_relay_application/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const phoneNumbers_assignE911Address_body = validate17;
const schema18 = {"type":"object","required":["e911_address_id"],"properties":{"e911_address_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}},"additionalProperties":false,"$id":"schema:phoneNumbers_assignE911Address_body"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:phoneNumbers_assignE911Address_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.e911_address_id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "e911_address_id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "e911_address_id")){
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
if(data.e911_address_id !== undefined){
let data0 = data.e911_address_id;
if(typeof data0 === "string"){
if(!pattern3.test(data0)){
const err2 = {instancePath:instancePath+"/e911_address_id",schemaPath:"#/properties/e911_address_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err3 = {instancePath:instancePath+"/e911_address_id",schemaPath:"#/properties/e911_address_id/type",keyword:"type",params:{type: "string"}};
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
validate17.errors = vErrors;
return errors === 0;
}

phoneNumbers_search_query.known = {"#":["areacode","number_type","starts_with","contains","ends_with","max_results","region","city"]};
phoneNumbers_create_body.known = {"#":["number"]};
phoneNumbers_list_query.known = {"#":["filter_name","filter_number","page_number","page_size","page_token"]};
phoneNumbers_update_body.known = {"#":["name","call_handler","call_receive_mode","call_request_url","call_request_method","call_fallback_url","call_fallback_method","call_status_callback_url","call_status_callback_method","call_laml_application_id","call_dialogflow_agent_id","call_relay_topic","call_relay_topic_status_callback_url","call_relay_script_url","call_relay_context","call_relay_context_status_callback_url","call_relay_application","call_relay_connector_id","call_sip_endpoint_id","call_verto_resource","call_video_room_id","call_ai_agent_id","call_flow_id","call_flow_version","message_handler","message_request_url","message_request_method","message_fallback_url","message_fallback_method","message_laml_application_id","message_relay_topic","message_relay_context","message_relay_application"]};
phoneNumbers_assignE911Address_body.known = {"#":["e911_address_id"]};
