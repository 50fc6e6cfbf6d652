// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const messages_create_body = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["to","from"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"body":{"type":"string"},"media":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"maxItems":8},"send_as_mms":{"type":"boolean"},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_text"},"body":{"type":"string"},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_image"},"body":{"type":"object","properties":{"link":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"id":{"type":"string"},"caption":{"type":"string"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_audio"},"body":{"type":"object","properties":{"link":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"id":{"type":"string"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_video"},"body":{"type":"object","properties":{"link":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"id":{"type":"string"},"caption":{"type":"string"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_document"},"body":{"type":"object","properties":{"link":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"id":{"type":"string"},"caption":{"type":"string"},"filename":{"type":"string","maxLength":240}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_sticker"},"body":{"type":"object","properties":{"link":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"id":{"type":"string"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_location"},"body":{"type":"object","required":["latitude","longitude","name","address"],"properties":{"latitude":{"type":"number","minimum":-90,"maximum":90},"longitude":{"type":"number","minimum":-180,"maximum":180},"name":{"type":"string"},"address":{"type":"string"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_contacts"},"body":{"type":"array","items":{"type":"object","required":["name"],"properties":{"name":{"type":"object","required":["formatted_name"],"properties":{"formatted_name":{"type":"string"}}}}}},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_media_reaction"},"body":{"type":"object","required":["message_id","emoji"],"properties":{"message_id":{"type":"string"},"emoji":{"type":"string"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_interactive_cta"},"body":{"type":"object","required":["type","action"],"properties":{"type":{"type":"string"},"action":{"type":"object"},"header":{"type":"object"},"body":{"type":"object"},"footer":{"type":"object"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_interactive_list"},"body":{"type":"object","required":["type","action"],"properties":{"type":{"type":"string"},"action":{"type":"object"},"header":{"type":"object"},"body":{"type":"object"},"footer":{"type":"object"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_interactive_reply_button"},"body":{"type":"object","required":["type","action"],"properties":{"type":{"type":"string"},"action":{"type":"object"},"header":{"type":"object"},"body":{"type":"object"},"footer":{"type":"object"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","message_type","body"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"message_type":{"type":"string","const":"whatsapp_interactive_location_request_message"},"body":{"type":"object","required":["type","action"],"properties":{"type":{"type":"string"},"action":{"type":"object"},"header":{"type":"object"},"body":{"type":"object"},"footer":{"type":"object"}},"additionalProperties":false},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}}},"additionalProperties":false},{"type":"object","required":["to","from","template_id"],"properties":{"to":{"type":"string"},"from":{"type":"string"},"template_id":{"type":"string"},"status_callback":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"custom_variables":{"type":"object","maxProperties":20,"propertyNames":{"pattern":"^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},"additionalProperties":{"type":"string","minLength":1,"maxLength":1024}},"header_template_parameters":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object"},{"type":"string"}]},"body_template_parameters":{"anyOf":[{"type":"array","items":{"type":"string"}},{"type":"object"}]},"button_template_parameters":{"type":"array","items":{"type":"string"}}},"additionalProperties":false}],"$id":"schema:messages_create_body"};
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");
const pattern2 = new RegExp("^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:messages_create_body" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "to") || (key0 === "from")) || (key0 === "body")) || (key0 === "media")) || (key0 === "send_as_mms")) || (key0 === "status_callback")) || (key0 === "custom_variables"))){
const err2 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/0/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err4 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/0/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err5 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/0/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.media !== undefined){
let data3 = data.media;
if(Array.isArray(data3)){
if(data3.length > 8){
const err6 = {instancePath:instancePath+"/media",schemaPath:"#/anyOf/0/properties/media/maxItems",keyword:"maxItems",params:{limit: 8}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err7 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/anyOf/0/properties/media/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err8 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/anyOf/0/properties/media/items/type",keyword:"type",params:{type: "string"}};
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
const err9 = {instancePath:instancePath+"/media",schemaPath:"#/anyOf/0/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.send_as_mms !== undefined){
if(typeof data.send_as_mms !== "boolean"){
const err10 = {instancePath:instancePath+"/send_as_mms",schemaPath:"#/anyOf/0/properties/send_as_mms/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data6 = data.status_callback;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err11 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err12 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/0/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data7 = data.custom_variables;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(Object.keys(data7).length > 20){
const err13 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/0/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key1 in data7){
const _errs20 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err14 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/0/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
var valid4 = _errs20 === errors;
if(!valid4){
const err15 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/0/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
for(const key2 in data7){
let data8 = data7[key2];
if(typeof data8 === "string"){
if(data8.length > 1024){
const err16 = {instancePath:instancePath+"/custom_variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/0/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data8.length < 1){
const err17 = {instancePath:instancePath+"/custom_variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/0/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/custom_variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/0/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/0/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
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
const err20 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs24 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err21 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data.from === undefined){
const err22 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.message_type === undefined){
const err23 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.body === undefined){
const err24 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key3 in data){
if(!((((((key3 === "to") || (key3 === "from")) || (key3 === "message_type")) || (key3 === "body")) || (key3 === "status_callback")) || (key3 === "custom_variables"))){
const err25 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err26 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/1/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err27 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/1/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.message_type !== undefined){
let data11 = data.message_type;
if(typeof data11 !== "string"){
const err28 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/1/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if("whatsapp_media_text" !== data11){
const err29 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/1/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_text"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err30 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/1/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data13 = data.status_callback;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err31 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/1/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err32 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/1/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data14 = data.custom_variables;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(Object.keys(data14).length > 20){
const err33 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/1/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 in data14){
const _errs39 = errors;
if(typeof key4 === "string"){
if(!pattern2.test(key4)){
const err34 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/1/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key4};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
var valid7 = _errs39 === errors;
if(!valid7){
const err35 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/1/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
for(const key5 in data14){
let data15 = data14[key5];
if(typeof data15 === "string"){
if(data15.length > 1024){
const err36 = {instancePath:instancePath+"/custom_variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data15.length < 1){
const err37 = {instancePath:instancePath+"/custom_variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/custom_variables/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/1/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/1/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid0 = _errs24 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err41 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.from === undefined){
const err42 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.message_type === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.body === undefined){
const err44 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key6 in data){
if(!((((((key6 === "to") || (key6 === "from")) || (key6 === "message_type")) || (key6 === "body")) || (key6 === "status_callback")) || (key6 === "custom_variables"))){
const err45 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err46 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/2/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err47 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/2/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.message_type !== undefined){
let data18 = data.message_type;
if(typeof data18 !== "string"){
const err48 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/2/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if("whatsapp_media_image" !== data18){
const err49 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/2/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_image"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.body !== undefined){
let data19 = data.body;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key7 in data19){
if(!(((key7 === "link") || (key7 === "id")) || (key7 === "caption"))){
const err50 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/2/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data19.link !== undefined){
let data20 = data19.link;
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err51 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/2/properties/body/properties/link/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err52 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/2/properties/body/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data19.id !== undefined){
if(typeof data19.id !== "string"){
const err53 = {instancePath:instancePath+"/body/id",schemaPath:"#/anyOf/2/properties/body/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data19.caption !== undefined){
if(typeof data19.caption !== "string"){
const err54 = {instancePath:instancePath+"/body/caption",schemaPath:"#/anyOf/2/properties/body/properties/caption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/2/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data23 = data.status_callback;
if(typeof data23 === "string"){
if(!pattern0.test(data23)){
const err56 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/2/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/2/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data24 = data.custom_variables;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(Object.keys(data24).length > 20){
const err58 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/2/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key8 in data24){
const _errs65 = errors;
if(typeof key8 === "string"){
if(!pattern2.test(key8)){
const err59 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/2/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key8};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var valid11 = _errs65 === errors;
if(!valid11){
const err60 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/2/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key8}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
for(const key9 in data24){
let data25 = data24[key9];
if(typeof data25 === "string"){
if(data25.length > 1024){
const err61 = {instancePath:instancePath+"/custom_variables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/2/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data25.length < 1){
const err62 = {instancePath:instancePath+"/custom_variables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/2/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/custom_variables/" + key9.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/2/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/2/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
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
const err65 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err66 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data.from === undefined){
const err67 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(data.message_type === undefined){
const err68 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.body === undefined){
const err69 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key10 in data){
if(!((((((key10 === "to") || (key10 === "from")) || (key10 === "message_type")) || (key10 === "body")) || (key10 === "status_callback")) || (key10 === "custom_variables"))){
const err70 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err71 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/3/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err72 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/3/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.message_type !== undefined){
let data28 = data.message_type;
if(typeof data28 !== "string"){
const err73 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/3/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("whatsapp_media_audio" !== data28){
const err74 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/3/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_audio"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.body !== undefined){
let data29 = data.body;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key11 in data29){
if(!((key11 === "link") || (key11 === "id"))){
const err75 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/3/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data29.link !== undefined){
let data30 = data29.link;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err76 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/3/properties/body/properties/link/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err77 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/3/properties/body/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data29.id !== undefined){
if(typeof data29.id !== "string"){
const err78 = {instancePath:instancePath+"/body/id",schemaPath:"#/anyOf/3/properties/body/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/3/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data32 = data.status_callback;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err80 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/3/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err81 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/3/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data33 = data.custom_variables;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(Object.keys(data33).length > 20){
const err82 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/3/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
for(const key12 in data33){
const _errs89 = errors;
if(typeof key12 === "string"){
if(!pattern2.test(key12)){
const err83 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/3/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key12};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var valid15 = _errs89 === errors;
if(!valid15){
const err84 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/3/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key12}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
for(const key13 in data33){
let data34 = data33[key13];
if(typeof data34 === "string"){
if(data34.length > 1024){
const err85 = {instancePath:instancePath+"/custom_variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/3/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data34.length < 1){
const err86 = {instancePath:instancePath+"/custom_variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/3/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/custom_variables/" + key13.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/3/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/3/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid0 = _errs69 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err90 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(data.from === undefined){
const err91 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.message_type === undefined){
const err92 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.body === undefined){
const err93 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key14 in data){
if(!((((((key14 === "to") || (key14 === "from")) || (key14 === "message_type")) || (key14 === "body")) || (key14 === "status_callback")) || (key14 === "custom_variables"))){
const err94 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err95 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/4/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err96 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/4/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.message_type !== undefined){
let data37 = data.message_type;
if(typeof data37 !== "string"){
const err97 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/4/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if("whatsapp_media_video" !== data37){
const err98 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/4/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_video"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.body !== undefined){
let data38 = data.body;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key15 in data38){
if(!(((key15 === "link") || (key15 === "id")) || (key15 === "caption"))){
const err99 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/4/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data38.link !== undefined){
let data39 = data38.link;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err100 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/4/properties/body/properties/link/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
else {
const err101 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/4/properties/body/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data38.id !== undefined){
if(typeof data38.id !== "string"){
const err102 = {instancePath:instancePath+"/body/id",schemaPath:"#/anyOf/4/properties/body/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data38.caption !== undefined){
if(typeof data38.caption !== "string"){
const err103 = {instancePath:instancePath+"/body/caption",schemaPath:"#/anyOf/4/properties/body/properties/caption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/4/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data42 = data.status_callback;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err105 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/4/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/4/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data43 = data.custom_variables;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(Object.keys(data43).length > 20){
const err107 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/4/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key16 in data43){
const _errs115 = errors;
if(typeof key16 === "string"){
if(!pattern2.test(key16)){
const err108 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/4/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key16};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
var valid19 = _errs115 === errors;
if(!valid19){
const err109 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/4/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key16}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
for(const key17 in data43){
let data44 = data43[key17];
if(typeof data44 === "string"){
if(data44.length > 1024){
const err110 = {instancePath:instancePath+"/custom_variables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/4/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data44.length < 1){
const err111 = {instancePath:instancePath+"/custom_variables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/4/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/custom_variables/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/4/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err113 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/4/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
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
const err114 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid0 = _errs93 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs119 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err115 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data.from === undefined){
const err116 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(data.message_type === undefined){
const err117 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data.body === undefined){
const err118 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key18 in data){
if(!((((((key18 === "to") || (key18 === "from")) || (key18 === "message_type")) || (key18 === "body")) || (key18 === "status_callback")) || (key18 === "custom_variables"))){
const err119 = {instancePath,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err120 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/5/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err121 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/5/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.message_type !== undefined){
let data47 = data.message_type;
if(typeof data47 !== "string"){
const err122 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/5/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if("whatsapp_media_document" !== data47){
const err123 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/5/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_document"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.body !== undefined){
let data48 = data.body;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key19 in data48){
if(!((((key19 === "link") || (key19 === "id")) || (key19 === "caption")) || (key19 === "filename"))){
const err124 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/5/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data48.link !== undefined){
let data49 = data48.link;
if(typeof data49 === "string"){
if(!pattern0.test(data49)){
const err125 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/5/properties/body/properties/link/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err126 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/5/properties/body/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data48.id !== undefined){
if(typeof data48.id !== "string"){
const err127 = {instancePath:instancePath+"/body/id",schemaPath:"#/anyOf/5/properties/body/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data48.caption !== undefined){
if(typeof data48.caption !== "string"){
const err128 = {instancePath:instancePath+"/body/caption",schemaPath:"#/anyOf/5/properties/body/properties/caption/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data48.filename !== undefined){
let data52 = data48.filename;
if(typeof data52 === "string"){
if(data52.length > 240){
const err129 = {instancePath:instancePath+"/body/filename",schemaPath:"#/anyOf/5/properties/body/properties/filename/maxLength",keyword:"maxLength",params:{limit: 240}};
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
const err130 = {instancePath:instancePath+"/body/filename",schemaPath:"#/anyOf/5/properties/body/properties/filename/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/5/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data53 = data.status_callback;
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err132 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/5/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/5/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data54 = data.custom_variables;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
if(Object.keys(data54).length > 20){
const err134 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/5/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
for(const key20 in data54){
const _errs143 = errors;
if(typeof key20 === "string"){
if(!pattern2.test(key20)){
const err135 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/5/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key20};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
var valid23 = _errs143 === errors;
if(!valid23){
const err136 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/5/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key20}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
for(const key21 in data54){
let data55 = data54[key21];
if(typeof data55 === "string"){
if(data55.length > 1024){
const err137 = {instancePath:instancePath+"/custom_variables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/5/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data55.length < 1){
const err138 = {instancePath:instancePath+"/custom_variables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/5/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err139 = {instancePath:instancePath+"/custom_variables/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/5/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/5/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid0 = _errs119 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs147 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err142 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(data.from === undefined){
const err143 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(data.message_type === undefined){
const err144 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(data.body === undefined){
const err145 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key22 in data){
if(!((((((key22 === "to") || (key22 === "from")) || (key22 === "message_type")) || (key22 === "body")) || (key22 === "status_callback")) || (key22 === "custom_variables"))){
const err146 = {instancePath,schemaPath:"#/anyOf/6/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err147 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/6/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err148 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/6/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data.message_type !== undefined){
let data58 = data.message_type;
if(typeof data58 !== "string"){
const err149 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/6/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
if("whatsapp_media_sticker" !== data58){
const err150 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/6/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_sticker"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data.body !== undefined){
let data59 = data.body;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key23 in data59){
if(!((key23 === "link") || (key23 === "id"))){
const err151 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/6/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data59.link !== undefined){
let data60 = data59.link;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err152 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/6/properties/body/properties/link/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/body/link",schemaPath:"#/anyOf/6/properties/body/properties/link/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data59.id !== undefined){
if(typeof data59.id !== "string"){
const err154 = {instancePath:instancePath+"/body/id",schemaPath:"#/anyOf/6/properties/body/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/6/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data62 = data.status_callback;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err156 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/6/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/6/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data63 = data.custom_variables;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(Object.keys(data63).length > 20){
const err158 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/6/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key24 in data63){
const _errs167 = errors;
if(typeof key24 === "string"){
if(!pattern2.test(key24)){
const err159 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/6/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key24};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var valid27 = _errs167 === errors;
if(!valid27){
const err160 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/6/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key24}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
for(const key25 in data63){
let data64 = data63[key25];
if(typeof data64 === "string"){
if(data64.length > 1024){
const err161 = {instancePath:instancePath+"/custom_variables/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/6/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
if(data64.length < 1){
const err162 = {instancePath:instancePath+"/custom_variables/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/6/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
else {
const err163 = {instancePath:instancePath+"/custom_variables/" + key25.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/6/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/6/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
var _valid0 = _errs147 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs171 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err166 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(data.from === undefined){
const err167 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data.message_type === undefined){
const err168 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data.body === undefined){
const err169 = {instancePath,schemaPath:"#/anyOf/7/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
for(const key26 in data){
if(!((((((key26 === "to") || (key26 === "from")) || (key26 === "message_type")) || (key26 === "body")) || (key26 === "status_callback")) || (key26 === "custom_variables"))){
const err170 = {instancePath,schemaPath:"#/anyOf/7/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err171 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/7/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err172 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/7/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.message_type !== undefined){
let data67 = data.message_type;
if(typeof data67 !== "string"){
const err173 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/7/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if("whatsapp_media_location" !== data67){
const err174 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/7/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_location"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data.body !== undefined){
let data68 = data.body;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if(data68.latitude === undefined){
const err175 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/7/properties/body/required",keyword:"required",params:{missingProperty: "latitude"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(data68.longitude === undefined){
const err176 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/7/properties/body/required",keyword:"required",params:{missingProperty: "longitude"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data68.name === undefined){
const err177 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/7/properties/body/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(data68.address === undefined){
const err178 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/7/properties/body/required",keyword:"required",params:{missingProperty: "address"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
for(const key27 in data68){
if(!((((key27 === "latitude") || (key27 === "longitude")) || (key27 === "name")) || (key27 === "address"))){
const err179 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/7/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data68.latitude !== undefined){
let data69 = data68.latitude;
if(typeof data69 == "number"){
if(data69 > 90 || isNaN(data69)){
const err180 = {instancePath:instancePath+"/body/latitude",schemaPath:"#/anyOf/7/properties/body/properties/latitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 90}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if(data69 < -90 || isNaN(data69)){
const err181 = {instancePath:instancePath+"/body/latitude",schemaPath:"#/anyOf/7/properties/body/properties/latitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -90}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/body/latitude",schemaPath:"#/anyOf/7/properties/body/properties/latitude/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data68.longitude !== undefined){
let data70 = data68.longitude;
if(typeof data70 == "number"){
if(data70 > 180 || isNaN(data70)){
const err183 = {instancePath:instancePath+"/body/longitude",schemaPath:"#/anyOf/7/properties/body/properties/longitude/maximum",keyword:"maximum",params:{comparison: "<=", limit: 180}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(data70 < -180 || isNaN(data70)){
const err184 = {instancePath:instancePath+"/body/longitude",schemaPath:"#/anyOf/7/properties/body/properties/longitude/minimum",keyword:"minimum",params:{comparison: ">=", limit: -180}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/body/longitude",schemaPath:"#/anyOf/7/properties/body/properties/longitude/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data68.name !== undefined){
if(typeof data68.name !== "string"){
const err186 = {instancePath:instancePath+"/body/name",schemaPath:"#/anyOf/7/properties/body/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data68.address !== undefined){
if(typeof data68.address !== "string"){
const err187 = {instancePath:instancePath+"/body/address",schemaPath:"#/anyOf/7/properties/body/properties/address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
else {
const err188 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/7/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data73 = data.status_callback;
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err189 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/7/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/7/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data74 = data.custom_variables;
if(data74 && typeof data74 == "object" && !Array.isArray(data74)){
if(Object.keys(data74).length > 20){
const err191 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/7/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
for(const key28 in data74){
const _errs195 = errors;
if(typeof key28 === "string"){
if(!pattern2.test(key28)){
const err192 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/7/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key28};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
var valid31 = _errs195 === errors;
if(!valid31){
const err193 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/7/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key28}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
for(const key29 in data74){
let data75 = data74[key29];
if(typeof data75 === "string"){
if(data75.length > 1024){
const err194 = {instancePath:instancePath+"/custom_variables/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/7/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if(data75.length < 1){
const err195 = {instancePath:instancePath+"/custom_variables/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/7/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err196 = {instancePath:instancePath+"/custom_variables/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/7/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
}
else {
const err197 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/7/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath,schemaPath:"#/anyOf/7/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid0 = _errs171 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs199 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err199 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
if(data.from === undefined){
const err200 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(data.message_type === undefined){
const err201 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(data.body === undefined){
const err202 = {instancePath,schemaPath:"#/anyOf/8/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
for(const key30 in data){
if(!((((((key30 === "to") || (key30 === "from")) || (key30 === "message_type")) || (key30 === "body")) || (key30 === "status_callback")) || (key30 === "custom_variables"))){
const err203 = {instancePath,schemaPath:"#/anyOf/8/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err204 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/8/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err205 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/8/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.message_type !== undefined){
let data78 = data.message_type;
if(typeof data78 !== "string"){
const err206 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/8/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if("whatsapp_media_contacts" !== data78){
const err207 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/8/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_contacts"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data.body !== undefined){
let data79 = data.body;
if(Array.isArray(data79)){
const len1 = data79.length;
for(let i1=0; i1<len1; i1++){
let data80 = data79[i1];
if(data80 && typeof data80 == "object" && !Array.isArray(data80)){
if(data80.name === undefined){
const err208 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/anyOf/8/properties/body/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(data80.name !== undefined){
let data81 = data80.name;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.formatted_name === undefined){
const err209 = {instancePath:instancePath+"/body/" + i1+"/name",schemaPath:"#/anyOf/8/properties/body/items/properties/name/required",keyword:"required",params:{missingProperty: "formatted_name"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
if(data81.formatted_name !== undefined){
if(typeof data81.formatted_name !== "string"){
const err210 = {instancePath:instancePath+"/body/" + i1+"/name/formatted_name",schemaPath:"#/anyOf/8/properties/body/items/properties/name/properties/formatted_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/body/" + i1+"/name",schemaPath:"#/anyOf/8/properties/body/items/properties/name/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
else {
const err212 = {instancePath:instancePath+"/body/" + i1,schemaPath:"#/anyOf/8/properties/body/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/8/properties/body/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data83 = data.status_callback;
if(typeof data83 === "string"){
if(!pattern0.test(data83)){
const err214 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/8/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/8/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data84 = data.custom_variables;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(Object.keys(data84).length > 20){
const err216 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/8/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
for(const key31 in data84){
const _errs220 = errors;
if(typeof key31 === "string"){
if(!pattern2.test(key31)){
const err217 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/8/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key31};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
var valid38 = _errs220 === errors;
if(!valid38){
const err218 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/8/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key31}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
for(const key32 in data84){
let data85 = data84[key32];
if(typeof data85 === "string"){
if(data85.length > 1024){
const err219 = {instancePath:instancePath+"/custom_variables/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/8/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(data85.length < 1){
const err220 = {instancePath:instancePath+"/custom_variables/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/8/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/custom_variables/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/8/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/8/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath,schemaPath:"#/anyOf/8/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid0 = _errs199 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs224 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err224 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(data.from === undefined){
const err225 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(data.message_type === undefined){
const err226 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(data.body === undefined){
const err227 = {instancePath,schemaPath:"#/anyOf/9/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
for(const key33 in data){
if(!((((((key33 === "to") || (key33 === "from")) || (key33 === "message_type")) || (key33 === "body")) || (key33 === "status_callback")) || (key33 === "custom_variables"))){
const err228 = {instancePath,schemaPath:"#/anyOf/9/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err229 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/9/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err230 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/9/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data.message_type !== undefined){
let data88 = data.message_type;
if(typeof data88 !== "string"){
const err231 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/9/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if("whatsapp_media_reaction" !== data88){
const err232 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/9/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_media_reaction"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
if(data.body !== undefined){
let data89 = data.body;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.message_id === undefined){
const err233 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/9/properties/body/required",keyword:"required",params:{missingProperty: "message_id"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
if(data89.emoji === undefined){
const err234 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/9/properties/body/required",keyword:"required",params:{missingProperty: "emoji"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
for(const key34 in data89){
if(!((key34 === "message_id") || (key34 === "emoji"))){
const err235 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/9/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
if(data89.message_id !== undefined){
if(typeof data89.message_id !== "string"){
const err236 = {instancePath:instancePath+"/body/message_id",schemaPath:"#/anyOf/9/properties/body/properties/message_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
if(data89.emoji !== undefined){
if(typeof data89.emoji !== "string"){
const err237 = {instancePath:instancePath+"/body/emoji",schemaPath:"#/anyOf/9/properties/body/properties/emoji/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/9/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data92 = data.status_callback;
if(typeof data92 === "string"){
if(!pattern0.test(data92)){
const err239 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/9/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err240 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/9/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data93 = data.custom_variables;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(Object.keys(data93).length > 20){
const err241 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/9/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key35 in data93){
const _errs244 = errors;
if(typeof key35 === "string"){
if(!pattern2.test(key35)){
const err242 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/9/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key35};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var valid42 = _errs244 === errors;
if(!valid42){
const err243 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/9/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key35}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
for(const key36 in data93){
let data94 = data93[key36];
if(typeof data94 === "string"){
if(data94.length > 1024){
const err244 = {instancePath:instancePath+"/custom_variables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/9/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if(data94.length < 1){
const err245 = {instancePath:instancePath+"/custom_variables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/9/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {instancePath:instancePath+"/custom_variables/" + key36.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/9/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
}
else {
const err247 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/9/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
else {
const err248 = {instancePath,schemaPath:"#/anyOf/9/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid0 = _errs224 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs248 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err249 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(data.from === undefined){
const err250 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(data.message_type === undefined){
const err251 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(data.body === undefined){
const err252 = {instancePath,schemaPath:"#/anyOf/10/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
for(const key37 in data){
if(!((((((key37 === "to") || (key37 === "from")) || (key37 === "message_type")) || (key37 === "body")) || (key37 === "status_callback")) || (key37 === "custom_variables"))){
const err253 = {instancePath,schemaPath:"#/anyOf/10/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err254 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/10/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err255 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/10/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
if(data.message_type !== undefined){
let data97 = data.message_type;
if(typeof data97 !== "string"){
const err256 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/10/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
if("whatsapp_interactive_cta" !== data97){
const err257 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/10/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_interactive_cta"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data.body !== undefined){
let data98 = data.body;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
if(data98.type === undefined){
const err258 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/10/properties/body/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
if(data98.action === undefined){
const err259 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/10/properties/body/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
for(const key38 in data98){
if(!(((((key38 === "type") || (key38 === "action")) || (key38 === "header")) || (key38 === "body")) || (key38 === "footer"))){
const err260 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/10/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
if(data98.type !== undefined){
if(typeof data98.type !== "string"){
const err261 = {instancePath:instancePath+"/body/type",schemaPath:"#/anyOf/10/properties/body/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data98.action !== undefined){
let data100 = data98.action;
if(!(data100 && typeof data100 == "object" && !Array.isArray(data100))){
const err262 = {instancePath:instancePath+"/body/action",schemaPath:"#/anyOf/10/properties/body/properties/action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data98.header !== undefined){
let data101 = data98.header;
if(!(data101 && typeof data101 == "object" && !Array.isArray(data101))){
const err263 = {instancePath:instancePath+"/body/header",schemaPath:"#/anyOf/10/properties/body/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data98.body !== undefined){
let data102 = data98.body;
if(!(data102 && typeof data102 == "object" && !Array.isArray(data102))){
const err264 = {instancePath:instancePath+"/body/body",schemaPath:"#/anyOf/10/properties/body/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data98.footer !== undefined){
let data103 = data98.footer;
if(!(data103 && typeof data103 == "object" && !Array.isArray(data103))){
const err265 = {instancePath:instancePath+"/body/footer",schemaPath:"#/anyOf/10/properties/body/properties/footer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/10/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data104 = data.status_callback;
if(typeof data104 === "string"){
if(!pattern0.test(data104)){
const err267 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/10/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err268 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/10/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data105 = data.custom_variables;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(Object.keys(data105).length > 20){
const err269 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/10/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
for(const key39 in data105){
const _errs274 = errors;
if(typeof key39 === "string"){
if(!pattern2.test(key39)){
const err270 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/10/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key39};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
var valid46 = _errs274 === errors;
if(!valid46){
const err271 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/10/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key39}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
for(const key40 in data105){
let data106 = data105[key40];
if(typeof data106 === "string"){
if(data106.length > 1024){
const err272 = {instancePath:instancePath+"/custom_variables/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/10/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
if(data106.length < 1){
const err273 = {instancePath:instancePath+"/custom_variables/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/10/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
else {
const err274 = {instancePath:instancePath+"/custom_variables/" + key40.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/10/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/10/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath,schemaPath:"#/anyOf/10/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid0 = _errs248 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs278 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err277 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if(data.from === undefined){
const err278 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data.message_type === undefined){
const err279 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
if(data.body === undefined){
const err280 = {instancePath,schemaPath:"#/anyOf/11/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
for(const key41 in data){
if(!((((((key41 === "to") || (key41 === "from")) || (key41 === "message_type")) || (key41 === "body")) || (key41 === "status_callback")) || (key41 === "custom_variables"))){
const err281 = {instancePath,schemaPath:"#/anyOf/11/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key41}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err282 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/11/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err283 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/11/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
if(data.message_type !== undefined){
let data109 = data.message_type;
if(typeof data109 !== "string"){
const err284 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/11/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
if("whatsapp_interactive_list" !== data109){
const err285 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/11/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_interactive_list"}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.body !== undefined){
let data110 = data.body;
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
if(data110.type === undefined){
const err286 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/11/properties/body/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(data110.action === undefined){
const err287 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/11/properties/body/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
for(const key42 in data110){
if(!(((((key42 === "type") || (key42 === "action")) || (key42 === "header")) || (key42 === "body")) || (key42 === "footer"))){
const err288 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/11/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key42}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data110.type !== undefined){
if(typeof data110.type !== "string"){
const err289 = {instancePath:instancePath+"/body/type",schemaPath:"#/anyOf/11/properties/body/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data110.action !== undefined){
let data112 = data110.action;
if(!(data112 && typeof data112 == "object" && !Array.isArray(data112))){
const err290 = {instancePath:instancePath+"/body/action",schemaPath:"#/anyOf/11/properties/body/properties/action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data110.header !== undefined){
let data113 = data110.header;
if(!(data113 && typeof data113 == "object" && !Array.isArray(data113))){
const err291 = {instancePath:instancePath+"/body/header",schemaPath:"#/anyOf/11/properties/body/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data110.body !== undefined){
let data114 = data110.body;
if(!(data114 && typeof data114 == "object" && !Array.isArray(data114))){
const err292 = {instancePath:instancePath+"/body/body",schemaPath:"#/anyOf/11/properties/body/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data110.footer !== undefined){
let data115 = data110.footer;
if(!(data115 && typeof data115 == "object" && !Array.isArray(data115))){
const err293 = {instancePath:instancePath+"/body/footer",schemaPath:"#/anyOf/11/properties/body/properties/footer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
else {
const err294 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/11/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data116 = data.status_callback;
if(typeof data116 === "string"){
if(!pattern0.test(data116)){
const err295 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/11/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err296 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/11/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data117 = data.custom_variables;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(Object.keys(data117).length > 20){
const err297 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/11/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
for(const key43 in data117){
const _errs304 = errors;
if(typeof key43 === "string"){
if(!pattern2.test(key43)){
const err298 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/11/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key43};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
var valid50 = _errs304 === errors;
if(!valid50){
const err299 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/11/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key43}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
for(const key44 in data117){
let data118 = data117[key44];
if(typeof data118 === "string"){
if(data118.length > 1024){
const err300 = {instancePath:instancePath+"/custom_variables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/11/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(data118.length < 1){
const err301 = {instancePath:instancePath+"/custom_variables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/11/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/custom_variables/" + key44.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/11/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
}
else {
const err303 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/11/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
else {
const err304 = {instancePath,schemaPath:"#/anyOf/11/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
var _valid0 = _errs278 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs308 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err305 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
if(data.from === undefined){
const err306 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(data.message_type === undefined){
const err307 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
if(data.body === undefined){
const err308 = {instancePath,schemaPath:"#/anyOf/12/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
for(const key45 in data){
if(!((((((key45 === "to") || (key45 === "from")) || (key45 === "message_type")) || (key45 === "body")) || (key45 === "status_callback")) || (key45 === "custom_variables"))){
const err309 = {instancePath,schemaPath:"#/anyOf/12/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key45}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err310 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/12/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err311 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/12/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data.message_type !== undefined){
let data121 = data.message_type;
if(typeof data121 !== "string"){
const err312 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/12/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if("whatsapp_interactive_reply_button" !== data121){
const err313 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/12/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_interactive_reply_button"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data.body !== undefined){
let data122 = data.body;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.type === undefined){
const err314 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/12/properties/body/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(data122.action === undefined){
const err315 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/12/properties/body/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
for(const key46 in data122){
if(!(((((key46 === "type") || (key46 === "action")) || (key46 === "header")) || (key46 === "body")) || (key46 === "footer"))){
const err316 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/12/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key46}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
if(data122.type !== undefined){
if(typeof data122.type !== "string"){
const err317 = {instancePath:instancePath+"/body/type",schemaPath:"#/anyOf/12/properties/body/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data122.action !== undefined){
let data124 = data122.action;
if(!(data124 && typeof data124 == "object" && !Array.isArray(data124))){
const err318 = {instancePath:instancePath+"/body/action",schemaPath:"#/anyOf/12/properties/body/properties/action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data122.header !== undefined){
let data125 = data122.header;
if(!(data125 && typeof data125 == "object" && !Array.isArray(data125))){
const err319 = {instancePath:instancePath+"/body/header",schemaPath:"#/anyOf/12/properties/body/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data122.body !== undefined){
let data126 = data122.body;
if(!(data126 && typeof data126 == "object" && !Array.isArray(data126))){
const err320 = {instancePath:instancePath+"/body/body",schemaPath:"#/anyOf/12/properties/body/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data122.footer !== undefined){
let data127 = data122.footer;
if(!(data127 && typeof data127 == "object" && !Array.isArray(data127))){
const err321 = {instancePath:instancePath+"/body/footer",schemaPath:"#/anyOf/12/properties/body/properties/footer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
else {
const err322 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/12/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data128 = data.status_callback;
if(typeof data128 === "string"){
if(!pattern0.test(data128)){
const err323 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/12/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/12/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data129 = data.custom_variables;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if(Object.keys(data129).length > 20){
const err325 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/12/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
for(const key47 in data129){
const _errs334 = errors;
if(typeof key47 === "string"){
if(!pattern2.test(key47)){
const err326 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/12/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key47};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
var valid54 = _errs334 === errors;
if(!valid54){
const err327 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/12/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key47}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
for(const key48 in data129){
let data130 = data129[key48];
if(typeof data130 === "string"){
if(data130.length > 1024){
const err328 = {instancePath:instancePath+"/custom_variables/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/12/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data130.length < 1){
const err329 = {instancePath:instancePath+"/custom_variables/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/12/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/custom_variables/" + key48.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/12/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
else {
const err331 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/12/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath,schemaPath:"#/anyOf/12/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid0 = _errs308 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs338 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err333 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
if(data.from === undefined){
const err334 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(data.message_type === undefined){
const err335 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "message_type"}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if(data.body === undefined){
const err336 = {instancePath,schemaPath:"#/anyOf/13/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
for(const key49 in data){
if(!((((((key49 === "to") || (key49 === "from")) || (key49 === "message_type")) || (key49 === "body")) || (key49 === "status_callback")) || (key49 === "custom_variables"))){
const err337 = {instancePath,schemaPath:"#/anyOf/13/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key49}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err338 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/13/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err339 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/13/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data.message_type !== undefined){
let data133 = data.message_type;
if(typeof data133 !== "string"){
const err340 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/13/properties/message_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if("whatsapp_interactive_location_request_message" !== data133){
const err341 = {instancePath:instancePath+"/message_type",schemaPath:"#/anyOf/13/properties/message_type/const",keyword:"const",params:{allowedValue: "whatsapp_interactive_location_request_message"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data.body !== undefined){
let data134 = data.body;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if(data134.type === undefined){
const err342 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/13/properties/body/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(data134.action === undefined){
const err343 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/13/properties/body/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
for(const key50 in data134){
if(!(((((key50 === "type") || (key50 === "action")) || (key50 === "header")) || (key50 === "body")) || (key50 === "footer"))){
const err344 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/13/properties/body/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key50}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data134.type !== undefined){
if(typeof data134.type !== "string"){
const err345 = {instancePath:instancePath+"/body/type",schemaPath:"#/anyOf/13/properties/body/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data134.action !== undefined){
let data136 = data134.action;
if(!(data136 && typeof data136 == "object" && !Array.isArray(data136))){
const err346 = {instancePath:instancePath+"/body/action",schemaPath:"#/anyOf/13/properties/body/properties/action/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data134.header !== undefined){
let data137 = data134.header;
if(!(data137 && typeof data137 == "object" && !Array.isArray(data137))){
const err347 = {instancePath:instancePath+"/body/header",schemaPath:"#/anyOf/13/properties/body/properties/header/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data134.body !== undefined){
let data138 = data134.body;
if(!(data138 && typeof data138 == "object" && !Array.isArray(data138))){
const err348 = {instancePath:instancePath+"/body/body",schemaPath:"#/anyOf/13/properties/body/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
if(data134.footer !== undefined){
let data139 = data134.footer;
if(!(data139 && typeof data139 == "object" && !Array.isArray(data139))){
const err349 = {instancePath:instancePath+"/body/footer",schemaPath:"#/anyOf/13/properties/body/properties/footer/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
}
else {
const err350 = {instancePath:instancePath+"/body",schemaPath:"#/anyOf/13/properties/body/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data140 = data.status_callback;
if(typeof data140 === "string"){
if(!pattern0.test(data140)){
const err351 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/13/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/13/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data141 = data.custom_variables;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if(Object.keys(data141).length > 20){
const err353 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/13/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
for(const key51 in data141){
const _errs364 = errors;
if(typeof key51 === "string"){
if(!pattern2.test(key51)){
const err354 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/13/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key51};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
var valid58 = _errs364 === errors;
if(!valid58){
const err355 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/13/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key51}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
for(const key52 in data141){
let data142 = data141[key52];
if(typeof data142 === "string"){
if(data142.length > 1024){
const err356 = {instancePath:instancePath+"/custom_variables/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/13/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(data142.length < 1){
const err357 = {instancePath:instancePath+"/custom_variables/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/13/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err358 = {instancePath:instancePath+"/custom_variables/" + key52.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/13/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/13/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
}
else {
const err360 = {instancePath,schemaPath:"#/anyOf/13/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
var _valid0 = _errs338 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs368 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.to === undefined){
const err361 = {instancePath,schemaPath:"#/anyOf/14/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data.from === undefined){
const err362 = {instancePath,schemaPath:"#/anyOf/14/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(data.template_id === undefined){
const err363 = {instancePath,schemaPath:"#/anyOf/14/required",keyword:"required",params:{missingProperty: "template_id"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
for(const key53 in data){
if(!((((((((key53 === "to") || (key53 === "from")) || (key53 === "template_id")) || (key53 === "status_callback")) || (key53 === "custom_variables")) || (key53 === "header_template_parameters")) || (key53 === "body_template_parameters")) || (key53 === "button_template_parameters"))){
const err364 = {instancePath,schemaPath:"#/anyOf/14/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key53}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err365 = {instancePath:instancePath+"/to",schemaPath:"#/anyOf/14/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err366 = {instancePath:instancePath+"/from",schemaPath:"#/anyOf/14/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
if(data.template_id !== undefined){
if(typeof data.template_id !== "string"){
const err367 = {instancePath:instancePath+"/template_id",schemaPath:"#/anyOf/14/properties/template_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data.status_callback !== undefined){
let data146 = data.status_callback;
if(typeof data146 === "string"){
if(!pattern0.test(data146)){
const err368 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/14/properties/status_callback/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/status_callback",schemaPath:"#/anyOf/14/properties/status_callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data.custom_variables !== undefined){
let data147 = data.custom_variables;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(Object.keys(data147).length > 20){
const err370 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/14/properties/custom_variables/maxProperties",keyword:"maxProperties",params:{limit: 20}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
for(const key54 in data147){
const _errs381 = errors;
if(typeof key54 === "string"){
if(!pattern2.test(key54)){
const err371 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/14/properties/custom_variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^(?![sS][iI][gG][nN][aA][lL][wW][iI][rR][eE]_|[sS][wW]_|[rR][tT][cC]_|[iI][nN][tT][eE][rR][nN][aA][lL]_)[A-Za-z_][A-Za-z0-9_]*$"},propertyName:key54};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
var valid61 = _errs381 === errors;
if(!valid61){
const err372 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/14/properties/custom_variables/propertyNames",keyword:"propertyNames",params:{propertyName: key54}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
for(const key55 in data147){
let data148 = data147[key55];
if(typeof data148 === "string"){
if(data148.length > 1024){
const err373 = {instancePath:instancePath+"/custom_variables/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/14/properties/custom_variables/additionalProperties/maxLength",keyword:"maxLength",params:{limit: 1024}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if(data148.length < 1){
const err374 = {instancePath:instancePath+"/custom_variables/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/14/properties/custom_variables/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
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
const err375 = {instancePath:instancePath+"/custom_variables/" + key55.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/anyOf/14/properties/custom_variables/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/custom_variables",schemaPath:"#/anyOf/14/properties/custom_variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data.header_template_parameters !== undefined){
let data149 = data.header_template_parameters;
const _errs386 = errors;
let valid63 = false;
const _errs387 = errors;
if(Array.isArray(data149)){
const len2 = data149.length;
for(let i2=0; i2<len2; i2++){
if(typeof data149[i2] !== "string"){
const err377 = {instancePath:instancePath+"/header_template_parameters/" + i2,schemaPath:"#/anyOf/14/properties/header_template_parameters/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
}
else {
const err378 = {instancePath:instancePath+"/header_template_parameters",schemaPath:"#/anyOf/14/properties/header_template_parameters/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid1 = _errs387 === errors;
valid63 = valid63 || _valid1;
if(!valid63){
const _errs391 = errors;
if(!(data149 && typeof data149 == "object" && !Array.isArray(data149))){
const err379 = {instancePath:instancePath+"/header_template_parameters",schemaPath:"#/anyOf/14/properties/header_template_parameters/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var _valid1 = _errs391 === errors;
valid63 = valid63 || _valid1;
if(!valid63){
const _errs393 = errors;
if(typeof data149 !== "string"){
const err380 = {instancePath:instancePath+"/header_template_parameters",schemaPath:"#/anyOf/14/properties/header_template_parameters/anyOf/2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
var _valid1 = _errs393 === errors;
valid63 = valid63 || _valid1;
}
}
if(!valid63){
const err381 = {instancePath:instancePath+"/header_template_parameters",schemaPath:"#/anyOf/14/properties/header_template_parameters/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
else {
errors = _errs386;
if(vErrors !== null){
if(_errs386){
vErrors.length = _errs386;
}
else {
vErrors = null;
}
}
}
}
if(data.body_template_parameters !== undefined){
let data151 = data.body_template_parameters;
const _errs396 = errors;
let valid66 = false;
const _errs397 = errors;
if(Array.isArray(data151)){
const len3 = data151.length;
for(let i3=0; i3<len3; i3++){
if(typeof data151[i3] !== "string"){
const err382 = {instancePath:instancePath+"/body_template_parameters/" + i3,schemaPath:"#/anyOf/14/properties/body_template_parameters/anyOf/0/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
}
else {
const err383 = {instancePath:instancePath+"/body_template_parameters",schemaPath:"#/anyOf/14/properties/body_template_parameters/anyOf/0/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
var _valid2 = _errs397 === errors;
valid66 = valid66 || _valid2;
if(!valid66){
const _errs401 = errors;
if(!(data151 && typeof data151 == "object" && !Array.isArray(data151))){
const err384 = {instancePath:instancePath+"/body_template_parameters",schemaPath:"#/anyOf/14/properties/body_template_parameters/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
var _valid2 = _errs401 === errors;
valid66 = valid66 || _valid2;
}
if(!valid66){
const err385 = {instancePath:instancePath+"/body_template_parameters",schemaPath:"#/anyOf/14/properties/body_template_parameters/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
else {
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
}
}
if(data.button_template_parameters !== undefined){
let data153 = data.button_template_parameters;
if(Array.isArray(data153)){
const len4 = data153.length;
for(let i4=0; i4<len4; i4++){
if(typeof data153[i4] !== "string"){
const err386 = {instancePath:instancePath+"/button_template_parameters/" + i4,schemaPath:"#/anyOf/14/properties/button_template_parameters/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
else {
const err387 = {instancePath:instancePath+"/button_template_parameters",schemaPath:"#/anyOf/14/properties/button_template_parameters/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
}
else {
const err388 = {instancePath,schemaPath:"#/anyOf/14/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
var _valid0 = _errs368 === errors;
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
}
if(!valid0){
const err389 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
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
validate10.errors = vErrors;
return errors === 0;
}

export const messages_create_result = validate11;
const schema12 = {"type":"object","required":["id","from","to","body","status","direction","kind","media","number_of_segments","error_code","error_message","created_at","project_id","status_callback_url","message_uri"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"from":{"type":"string"},"to":{"type":"string"},"body":{"type":"string"},"status":{"type":"string"},"direction":{"type":"string"},"kind":{"type":"string"},"media":{"type":"array","items":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"number_of_segments":{"type":"integer"},"error_code":{"anyOf":[{"type":"string"},{"type":"null"}]},"error_message":{"anyOf":[{"type":"string"},{"type":"null"}]},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"status_callback_url":{"anyOf":[{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},{"type":"null"}]},"message_uri":{"type":"string"}},"$id":"schema:messages_create_result"};
const pattern36 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern38 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:messages_create_result" */;
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
if(data.from === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.to === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.body === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.status === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.direction === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.kind === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.media === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "media"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.number_of_segments === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "number_of_segments"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.error_code === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_code"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.error_message === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "error_message"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.created_at === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.project_id === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.status_callback_url === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status_callback_url"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.message_uri === undefined){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message_uri"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern36.test(data0)){
const err15 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.from !== undefined){
if(typeof data.from !== "string"){
const err17 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.to !== undefined){
if(typeof data.to !== "string"){
const err18 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.body !== undefined){
if(typeof data.body !== "string"){
const err19 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err20 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.direction !== undefined){
if(typeof data.direction !== "string"){
const err21 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.kind !== undefined){
if(typeof data.kind !== "string"){
const err22 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.media !== undefined){
let data7 = data.media;
if(Array.isArray(data7)){
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err23 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err24 = {instancePath:instancePath+"/media/" + i0,schemaPath:"#/properties/media/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.number_of_segments !== undefined){
let data9 = data.number_of_segments;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err26 = {instancePath:instancePath+"/number_of_segments",schemaPath:"#/properties/number_of_segments/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.error_code !== undefined){
let data10 = data.error_code;
const _errs22 = errors;
let valid3 = false;
const _errs23 = errors;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs23 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs25 = errors;
if(data10 !== null){
const err28 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err29 = {instancePath:instancePath+"/error_code",schemaPath:"#/properties/error_code/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
if(data.error_message !== undefined){
let data11 = data.error_message;
const _errs28 = errors;
let valid4 = false;
const _errs29 = errors;
if(typeof data11 !== "string"){
const err30 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
var _valid1 = _errs29 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const _errs31 = errors;
if(data11 !== null){
const err31 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid1 = _errs31 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err32 = {instancePath:instancePath+"/error_message",schemaPath:"#/properties/error_message/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
if(data.created_at !== undefined){
let data12 = data.created_at;
if(typeof data12 === "string"){
if(!pattern38.test(data12)){
const err33 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err34 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.project_id !== undefined){
let data13 = data.project_id;
if(typeof data13 === "string"){
if(!pattern36.test(data13)){
const err35 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data14 = data.status_callback_url;
const _errs38 = errors;
let valid5 = false;
const _errs39 = errors;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err37 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid2 = _errs39 === errors;
valid5 = valid5 || _valid2;
if(!valid5){
const _errs41 = errors;
if(data14 !== null){
const err39 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid2 = _errs41 === errors;
valid5 = valid5 || _valid2;
}
if(!valid5){
const err40 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
if(data.message_uri !== undefined){
if(typeof data.message_uri !== "string"){
const err41 = {instancePath:instancePath+"/message_uri",schemaPath:"#/properties/message_uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const messages_update_body = validate12;
const schema13 = {"type":"object","required":["body"],"properties":{"body":{"type":"string","enum":[""]}},"additionalProperties":false,"$id":"schema:messages_update_body"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:messages_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.body === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "body"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "body")){
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
if(data.body !== undefined){
let data0 = data.body;
if(typeof data0 !== "string"){
const err2 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(!(data0 === "")){
const err3 = {instancePath:instancePath+"/body",schemaPath:"#/properties/body/enum",keyword:"enum",params:{allowedValues: schema13.properties.body.enum}};
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

messages_create_body.known = {"#/anyOf/0":["to","from","body","media","send_as_mms","status_callback","custom_variables"],"#/anyOf/1":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/2":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/2/properties/body":["link","id","caption"],"#/anyOf/3":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/3/properties/body":["link","id"],"#/anyOf/4":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/4/properties/body":["link","id","caption"],"#/anyOf/5":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/5/properties/body":["link","id","caption","filename"],"#/anyOf/6":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/6/properties/body":["link","id"],"#/anyOf/7":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/7/properties/body":["latitude","longitude","name","address"],"#/anyOf/8":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/9":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/9/properties/body":["message_id","emoji"],"#/anyOf/10":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/10/properties/body":["type","action","header","body","footer"],"#/anyOf/11":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/11/properties/body":["type","action","header","body","footer"],"#/anyOf/12":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/12/properties/body":["type","action","header","body","footer"],"#/anyOf/13":["to","from","message_type","body","status_callback","custom_variables"],"#/anyOf/13/properties/body":["type","action","header","body","footer"],"#/anyOf/14":["to","from","template_id","status_callback","custom_variables","header_template_parameters","body_template_parameters","button_template_parameters"]};
messages_update_body.known = {"#":["body"]};
