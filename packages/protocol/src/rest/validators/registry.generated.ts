// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const registry_brands_list_query = validate10;
const schema11 = {"type":"object","properties":{"filter_name":{"type":"string"},"filter_state":{"type":"string"}},"additionalProperties":false,"$id":"schema:registry_brands_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "filter_name") || (key0 === "filter_state"))){
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
if(data.filter_state !== undefined){
if(typeof data.filter_state !== "string"){
const err2 = {instancePath:instancePath+"/filter_state",schemaPath:"#/properties/filter_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const registry_brands_list_result = validate11;
const schema12 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"state":{"type":"string"},"name":{"type":"string"},"company_name":{"type":"string"},"contact_email":{"type":"string"},"contact_phone":{"type":"string"},"ein_issuing_country":{"type":"string"},"legal_entity_type":{"type":"string"},"ein":{"type":"string"},"company_address":{"type":"string"},"company_vertical":{"type":"string"},"company_website":{"type":"string"},"csp_brand_reference":{"type":"string"},"csp_self_registered":{"type":"boolean"},"status_callback_url":{"type":"string"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:registry_brands_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err0 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err1 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.state !== undefined){
if(typeof data1.state !== "string"){
const err3 = {instancePath:instancePath+"/data/" + i0+"/state",schemaPath:"#/properties/data/items/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err4 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.company_name !== undefined){
if(typeof data1.company_name !== "string"){
const err5 = {instancePath:instancePath+"/data/" + i0+"/company_name",schemaPath:"#/properties/data/items/properties/company_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.contact_email !== undefined){
if(typeof data1.contact_email !== "string"){
const err6 = {instancePath:instancePath+"/data/" + i0+"/contact_email",schemaPath:"#/properties/data/items/properties/contact_email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data1.contact_phone !== undefined){
if(typeof data1.contact_phone !== "string"){
const err7 = {instancePath:instancePath+"/data/" + i0+"/contact_phone",schemaPath:"#/properties/data/items/properties/contact_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.ein_issuing_country !== undefined){
if(typeof data1.ein_issuing_country !== "string"){
const err8 = {instancePath:instancePath+"/data/" + i0+"/ein_issuing_country",schemaPath:"#/properties/data/items/properties/ein_issuing_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.legal_entity_type !== undefined){
if(typeof data1.legal_entity_type !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/legal_entity_type",schemaPath:"#/properties/data/items/properties/legal_entity_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.ein !== undefined){
if(typeof data1.ein !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/ein",schemaPath:"#/properties/data/items/properties/ein/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.company_address !== undefined){
if(typeof data1.company_address !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/company_address",schemaPath:"#/properties/data/items/properties/company_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.company_vertical !== undefined){
if(typeof data1.company_vertical !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/company_vertical",schemaPath:"#/properties/data/items/properties/company_vertical/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.company_website !== undefined){
if(typeof data1.company_website !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/company_website",schemaPath:"#/properties/data/items/properties/company_website/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.csp_brand_reference !== undefined){
if(typeof data1.csp_brand_reference !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/csp_brand_reference",schemaPath:"#/properties/data/items/properties/csp_brand_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.csp_self_registered !== undefined){
if(typeof data1.csp_self_registered !== "boolean"){
const err15 = {instancePath:instancePath+"/data/" + i0+"/csp_self_registered",schemaPath:"#/properties/data/items/properties/csp_self_registered/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.status_callback_url !== undefined){
if(typeof data1.status_callback_url !== "string"){
const err16 = {instancePath:instancePath+"/data/" + i0+"/status_callback_url",schemaPath:"#/properties/data/items/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data17 = data1.created_at;
if(typeof data17 === "string"){
if(!pattern1.test(data17)){
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err18 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data18 = data1.updated_at;
if(typeof data18 === "string"){
if(!pattern1.test(data18)){
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
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
const err21 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.links !== undefined){
let data19 = data.links;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.self === undefined){
const err23 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data19.first === undefined){
const err24 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data19.self !== undefined){
if(typeof data19.self !== "string"){
const err25 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data19.first !== undefined){
if(typeof data19.first !== "string"){
const err26 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data19.next !== undefined){
if(typeof data19.next !== "string"){
const err27 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19.prev !== undefined){
if(typeof data19.prev !== "string"){
const err28 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const registry_brands_create_body = validate12;
const schema13 = {"anyOf":[{"type":"object","required":["name","company_name","contact_email","contact_phone","ein_issuing_country","legal_entity_type","ein","company_address","company_website"],"properties":{"name":{"type":"string","minLength":3,"maxLength":64},"company_name":{"type":"string","minLength":3,"maxLength":64},"contact_email":{"type":"string","minLength":3,"maxLength":64},"contact_phone":{"type":"string","minLength":3,"maxLength":64},"ein_issuing_country":{"type":"string"},"legal_entity_type":{"type":"string","enum":["PRIVATE_PROFIT","PUBLIC_PROFIT","NON_PROFIT","GOVERNMENT"]},"ein":{"type":"string"},"company_address":{"type":"string"},"company_website":{"type":"string"},"company_vertical":{"type":"string","enum":["AGRICULTURE","COMMUNICATION","CONSTRUCTION","EDUCATION","ENERGY","ENTERTAINMENT","FINANCIAL","GAMBLING","GOVERNMENT","HEALTHCARE","HOSPITALITY","HUMAN_RESOURCES","INSURANCE","LEGAL","MANUFACTURING","NGO","POLITICAL","POSTAL","PROFESSIONAL","REAL_ESTATE","RETAIL","TECHNOLOGY","TRANSPORTATION"]},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false},{"type":"object","required":["csp_self_registered","name","csp_brand_reference"],"properties":{"csp_self_registered":{"type":"boolean","const":true},"name":{"type":"string","minLength":3,"maxLength":64},"csp_brand_reference":{"type":"string"},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false}],"$id":"schema:registry_brands_create_body"};
const func2 = Object.prototype.hasOwnProperty;
const pattern3 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_create_body" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.company_name === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "company_name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.contact_email === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "contact_email"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.contact_phone === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "contact_phone"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.ein_issuing_country === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "ein_issuing_country"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.legal_entity_type === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "legal_entity_type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.ein === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "ein"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.company_address === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "company_address"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.company_website === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "company_website"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema13.anyOf[0].properties, key0))){
const err9 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 64){
const err10 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0.length < 3){
const err11 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 3}};
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
const err12 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.company_name !== undefined){
let data1 = data.company_name;
if(typeof data1 === "string"){
if(data1.length > 64){
const err13 = {instancePath:instancePath+"/company_name",schemaPath:"#/anyOf/0/properties/company_name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.length < 3){
const err14 = {instancePath:instancePath+"/company_name",schemaPath:"#/anyOf/0/properties/company_name/minLength",keyword:"minLength",params:{limit: 3}};
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
const err15 = {instancePath:instancePath+"/company_name",schemaPath:"#/anyOf/0/properties/company_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.contact_email !== undefined){
let data2 = data.contact_email;
if(typeof data2 === "string"){
if(data2.length > 64){
const err16 = {instancePath:instancePath+"/contact_email",schemaPath:"#/anyOf/0/properties/contact_email/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data2.length < 3){
const err17 = {instancePath:instancePath+"/contact_email",schemaPath:"#/anyOf/0/properties/contact_email/minLength",keyword:"minLength",params:{limit: 3}};
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
const err18 = {instancePath:instancePath+"/contact_email",schemaPath:"#/anyOf/0/properties/contact_email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.contact_phone !== undefined){
let data3 = data.contact_phone;
if(typeof data3 === "string"){
if(data3.length > 64){
const err19 = {instancePath:instancePath+"/contact_phone",schemaPath:"#/anyOf/0/properties/contact_phone/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data3.length < 3){
const err20 = {instancePath:instancePath+"/contact_phone",schemaPath:"#/anyOf/0/properties/contact_phone/minLength",keyword:"minLength",params:{limit: 3}};
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
const err21 = {instancePath:instancePath+"/contact_phone",schemaPath:"#/anyOf/0/properties/contact_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.ein_issuing_country !== undefined){
if(typeof data.ein_issuing_country !== "string"){
const err22 = {instancePath:instancePath+"/ein_issuing_country",schemaPath:"#/anyOf/0/properties/ein_issuing_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.legal_entity_type !== undefined){
let data5 = data.legal_entity_type;
if(typeof data5 !== "string"){
const err23 = {instancePath:instancePath+"/legal_entity_type",schemaPath:"#/anyOf/0/properties/legal_entity_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!((((data5 === "PRIVATE_PROFIT") || (data5 === "PUBLIC_PROFIT")) || (data5 === "NON_PROFIT")) || (data5 === "GOVERNMENT"))){
const err24 = {instancePath:instancePath+"/legal_entity_type",schemaPath:"#/anyOf/0/properties/legal_entity_type/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[0].properties.legal_entity_type.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.ein !== undefined){
if(typeof data.ein !== "string"){
const err25 = {instancePath:instancePath+"/ein",schemaPath:"#/anyOf/0/properties/ein/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.company_address !== undefined){
if(typeof data.company_address !== "string"){
const err26 = {instancePath:instancePath+"/company_address",schemaPath:"#/anyOf/0/properties/company_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.company_website !== undefined){
if(typeof data.company_website !== "string"){
const err27 = {instancePath:instancePath+"/company_website",schemaPath:"#/anyOf/0/properties/company_website/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.company_vertical !== undefined){
let data9 = data.company_vertical;
if(typeof data9 !== "string"){
const err28 = {instancePath:instancePath+"/company_vertical",schemaPath:"#/anyOf/0/properties/company_vertical/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((((((((((((((((((((((data9 === "AGRICULTURE") || (data9 === "COMMUNICATION")) || (data9 === "CONSTRUCTION")) || (data9 === "EDUCATION")) || (data9 === "ENERGY")) || (data9 === "ENTERTAINMENT")) || (data9 === "FINANCIAL")) || (data9 === "GAMBLING")) || (data9 === "GOVERNMENT")) || (data9 === "HEALTHCARE")) || (data9 === "HOSPITALITY")) || (data9 === "HUMAN_RESOURCES")) || (data9 === "INSURANCE")) || (data9 === "LEGAL")) || (data9 === "MANUFACTURING")) || (data9 === "NGO")) || (data9 === "POLITICAL")) || (data9 === "POSTAL")) || (data9 === "PROFESSIONAL")) || (data9 === "REAL_ESTATE")) || (data9 === "RETAIL")) || (data9 === "TECHNOLOGY")) || (data9 === "TRANSPORTATION"))){
const err29 = {instancePath:instancePath+"/company_vertical",schemaPath:"#/anyOf/0/properties/company_vertical/enum",keyword:"enum",params:{allowedValues: schema13.anyOf[0].properties.company_vertical.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data10 = data.status_callback_url;
if(typeof data10 === "string"){
if(!pattern3.test(data10)){
const err30 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.csp_self_registered === undefined){
const err33 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "csp_self_registered"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data.name === undefined){
const err34 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.csp_brand_reference === undefined){
const err35 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "csp_brand_reference"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "csp_self_registered") || (key1 === "name")) || (key1 === "csp_brand_reference")) || (key1 === "status_callback_url"))){
const err36 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.csp_self_registered !== undefined){
let data11 = data.csp_self_registered;
if(typeof data11 !== "boolean"){
const err37 = {instancePath:instancePath+"/csp_self_registered",schemaPath:"#/anyOf/1/properties/csp_self_registered/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(true !== data11){
const err38 = {instancePath:instancePath+"/csp_self_registered",schemaPath:"#/anyOf/1/properties/csp_self_registered/const",keyword:"const",params:{allowedValue: true}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.name !== undefined){
let data12 = data.name;
if(typeof data12 === "string"){
if(data12.length > 64){
const err39 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.length < 3){
const err40 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.csp_brand_reference !== undefined){
if(typeof data.csp_brand_reference !== "string"){
const err42 = {instancePath:instancePath+"/csp_brand_reference",schemaPath:"#/anyOf/1/properties/csp_brand_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data14 = data.status_callback_url;
if(typeof data14 === "string"){
if(!pattern3.test(data14)){
const err43 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/1/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
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
const err44 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/1/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs26 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err46 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
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
validate12.errors = vErrors;
return errors === 0;
}

export const registry_brands_create_result = validate13;
const schema14 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"state":{"type":"string"},"name":{"type":"string"},"company_name":{"type":"string"},"contact_email":{"type":"string"},"contact_phone":{"type":"string"},"ein_issuing_country":{"type":"string"},"legal_entity_type":{"type":"string"},"ein":{"type":"string"},"company_address":{"type":"string"},"company_vertical":{"type":"string"},"company_website":{"type":"string"},"csp_brand_reference":{"type":"string"},"csp_self_registered":{"type":"boolean"},"status_callback_url":{"type":"string"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}},"$id":"schema:registry_brands_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_create_result" */;
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.company_name !== undefined){
if(typeof data.company_name !== "string"){
const err5 = {instancePath:instancePath+"/company_name",schemaPath:"#/properties/company_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.contact_email !== undefined){
if(typeof data.contact_email !== "string"){
const err6 = {instancePath:instancePath+"/contact_email",schemaPath:"#/properties/contact_email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.contact_phone !== undefined){
if(typeof data.contact_phone !== "string"){
const err7 = {instancePath:instancePath+"/contact_phone",schemaPath:"#/properties/contact_phone/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.ein_issuing_country !== undefined){
if(typeof data.ein_issuing_country !== "string"){
const err8 = {instancePath:instancePath+"/ein_issuing_country",schemaPath:"#/properties/ein_issuing_country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.legal_entity_type !== undefined){
if(typeof data.legal_entity_type !== "string"){
const err9 = {instancePath:instancePath+"/legal_entity_type",schemaPath:"#/properties/legal_entity_type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ein !== undefined){
if(typeof data.ein !== "string"){
const err10 = {instancePath:instancePath+"/ein",schemaPath:"#/properties/ein/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.company_address !== undefined){
if(typeof data.company_address !== "string"){
const err11 = {instancePath:instancePath+"/company_address",schemaPath:"#/properties/company_address/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.company_vertical !== undefined){
if(typeof data.company_vertical !== "string"){
const err12 = {instancePath:instancePath+"/company_vertical",schemaPath:"#/properties/company_vertical/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.company_website !== undefined){
if(typeof data.company_website !== "string"){
const err13 = {instancePath:instancePath+"/company_website",schemaPath:"#/properties/company_website/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.csp_brand_reference !== undefined){
if(typeof data.csp_brand_reference !== "string"){
const err14 = {instancePath:instancePath+"/csp_brand_reference",schemaPath:"#/properties/csp_brand_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.csp_self_registered !== undefined){
if(typeof data.csp_self_registered !== "boolean"){
const err15 = {instancePath:instancePath+"/csp_self_registered",schemaPath:"#/properties/csp_self_registered/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
if(typeof data.status_callback_url !== "string"){
const err16 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.created_at !== undefined){
let data15 = data.created_at;
if(typeof data15 === "string"){
if(!pattern1.test(data15)){
const err17 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err18 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data16 = data.updated_at;
if(typeof data16 === "string"){
if(!pattern1.test(data16)){
const err19 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
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
validate13.errors = vErrors;
return errors === 0;
}

export const registry_brands_listCampaigns_query = validate14;
const schema15 = {"type":"object","properties":{"filter_name":{"type":"string"},"filter_state":{"type":"string"}},"additionalProperties":false,"$id":"schema:registry_brands_listCampaigns_query"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_listCampaigns_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "filter_name") || (key0 === "filter_state"))){
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
if(data.filter_state !== undefined){
if(typeof data.filter_state !== "string"){
const err2 = {instancePath:instancePath+"/filter_state",schemaPath:"#/properties/filter_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const registry_brands_listCampaigns_result = validate15;
const schema16 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"state":{"type":"string"},"sms_use_case":{"type":"string"},"sub_use_cases":{"type":"array","items":{"type":"string"}},"campaign_verify_token":{"type":"string"},"description":{"type":"string"},"sample1":{"type":"string"},"sample2":{"type":"string"},"sample3":{"type":"string"},"sample4":{"type":"string"},"sample5":{"type":"string"},"dynamic_templates":{"type":"string"},"message_flow":{"type":"string"},"opt_in_message":{"type":"string"},"opt_out_message":{"type":"string"},"help_message":{"type":"string"},"opt_in_keywords":{"type":"string"},"opt_out_keywords":{"type":"string"},"help_keywords":{"type":"string"},"number_pooling_required":{"type":"boolean"},"number_pooling_per_campaign":{"type":"string"},"direct_lending":{"type":"boolean"},"embedded_link":{"type":"boolean"},"embedded_phone":{"type":"boolean"},"age_gated_content":{"type":"boolean"},"lead_generation":{"type":"boolean"},"csp_campaign_reference":{"type":"string"},"status_callback_url":{"type":"string"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:registry_brands_listCampaigns_result"};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_listCampaigns_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err0 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err1 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err3 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.state !== undefined){
if(typeof data1.state !== "string"){
const err4 = {instancePath:instancePath+"/data/" + i0+"/state",schemaPath:"#/properties/data/items/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.sms_use_case !== undefined){
if(typeof data1.sms_use_case !== "string"){
const err5 = {instancePath:instancePath+"/data/" + i0+"/sms_use_case",schemaPath:"#/properties/data/items/properties/sms_use_case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.sub_use_cases !== undefined){
let data6 = data1.sub_use_cases;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err6 = {instancePath:instancePath+"/data/" + i0+"/sub_use_cases/" + i1,schemaPath:"#/properties/data/items/properties/sub_use_cases/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/data/" + i0+"/sub_use_cases",schemaPath:"#/properties/data/items/properties/sub_use_cases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.campaign_verify_token !== undefined){
if(typeof data1.campaign_verify_token !== "string"){
const err8 = {instancePath:instancePath+"/data/" + i0+"/campaign_verify_token",schemaPath:"#/properties/data/items/properties/campaign_verify_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data1.description !== undefined){
if(typeof data1.description !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/description",schemaPath:"#/properties/data/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.sample1 !== undefined){
if(typeof data1.sample1 !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/sample1",schemaPath:"#/properties/data/items/properties/sample1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.sample2 !== undefined){
if(typeof data1.sample2 !== "string"){
const err11 = {instancePath:instancePath+"/data/" + i0+"/sample2",schemaPath:"#/properties/data/items/properties/sample2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.sample3 !== undefined){
if(typeof data1.sample3 !== "string"){
const err12 = {instancePath:instancePath+"/data/" + i0+"/sample3",schemaPath:"#/properties/data/items/properties/sample3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.sample4 !== undefined){
if(typeof data1.sample4 !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/sample4",schemaPath:"#/properties/data/items/properties/sample4/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.sample5 !== undefined){
if(typeof data1.sample5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/sample5",schemaPath:"#/properties/data/items/properties/sample5/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data1.dynamic_templates !== undefined){
if(typeof data1.dynamic_templates !== "string"){
const err15 = {instancePath:instancePath+"/data/" + i0+"/dynamic_templates",schemaPath:"#/properties/data/items/properties/dynamic_templates/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.message_flow !== undefined){
if(typeof data1.message_flow !== "string"){
const err16 = {instancePath:instancePath+"/data/" + i0+"/message_flow",schemaPath:"#/properties/data/items/properties/message_flow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data1.opt_in_message !== undefined){
if(typeof data1.opt_in_message !== "string"){
const err17 = {instancePath:instancePath+"/data/" + i0+"/opt_in_message",schemaPath:"#/properties/data/items/properties/opt_in_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.opt_out_message !== undefined){
if(typeof data1.opt_out_message !== "string"){
const err18 = {instancePath:instancePath+"/data/" + i0+"/opt_out_message",schemaPath:"#/properties/data/items/properties/opt_out_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.help_message !== undefined){
if(typeof data1.help_message !== "string"){
const err19 = {instancePath:instancePath+"/data/" + i0+"/help_message",schemaPath:"#/properties/data/items/properties/help_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.opt_in_keywords !== undefined){
if(typeof data1.opt_in_keywords !== "string"){
const err20 = {instancePath:instancePath+"/data/" + i0+"/opt_in_keywords",schemaPath:"#/properties/data/items/properties/opt_in_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data1.opt_out_keywords !== undefined){
if(typeof data1.opt_out_keywords !== "string"){
const err21 = {instancePath:instancePath+"/data/" + i0+"/opt_out_keywords",schemaPath:"#/properties/data/items/properties/opt_out_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.help_keywords !== undefined){
if(typeof data1.help_keywords !== "string"){
const err22 = {instancePath:instancePath+"/data/" + i0+"/help_keywords",schemaPath:"#/properties/data/items/properties/help_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.number_pooling_required !== undefined){
if(typeof data1.number_pooling_required !== "boolean"){
const err23 = {instancePath:instancePath+"/data/" + i0+"/number_pooling_required",schemaPath:"#/properties/data/items/properties/number_pooling_required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.number_pooling_per_campaign !== undefined){
if(typeof data1.number_pooling_per_campaign !== "string"){
const err24 = {instancePath:instancePath+"/data/" + i0+"/number_pooling_per_campaign",schemaPath:"#/properties/data/items/properties/number_pooling_per_campaign/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.direct_lending !== undefined){
if(typeof data1.direct_lending !== "boolean"){
const err25 = {instancePath:instancePath+"/data/" + i0+"/direct_lending",schemaPath:"#/properties/data/items/properties/direct_lending/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.embedded_link !== undefined){
if(typeof data1.embedded_link !== "boolean"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/embedded_link",schemaPath:"#/properties/data/items/properties/embedded_link/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.embedded_phone !== undefined){
if(typeof data1.embedded_phone !== "boolean"){
const err27 = {instancePath:instancePath+"/data/" + i0+"/embedded_phone",schemaPath:"#/properties/data/items/properties/embedded_phone/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.age_gated_content !== undefined){
if(typeof data1.age_gated_content !== "boolean"){
const err28 = {instancePath:instancePath+"/data/" + i0+"/age_gated_content",schemaPath:"#/properties/data/items/properties/age_gated_content/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.lead_generation !== undefined){
if(typeof data1.lead_generation !== "boolean"){
const err29 = {instancePath:instancePath+"/data/" + i0+"/lead_generation",schemaPath:"#/properties/data/items/properties/lead_generation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data1.csp_campaign_reference !== undefined){
if(typeof data1.csp_campaign_reference !== "string"){
const err30 = {instancePath:instancePath+"/data/" + i0+"/csp_campaign_reference",schemaPath:"#/properties/data/items/properties/csp_campaign_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.status_callback_url !== undefined){
if(typeof data1.status_callback_url !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/status_callback_url",schemaPath:"#/properties/data/items/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data32 = data1.created_at;
if(typeof data32 === "string"){
if(!pattern1.test(data32)){
const err32 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data33 = data1.updated_at;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err34 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err37 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.links !== undefined){
let data34 = data.links;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.self === undefined){
const err38 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data34.first === undefined){
const err39 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data34.self !== undefined){
if(typeof data34.self !== "string"){
const err40 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data34.first !== undefined){
if(typeof data34.first !== "string"){
const err41 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data34.next !== undefined){
if(typeof data34.next !== "string"){
const err42 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data34.prev !== undefined){
if(typeof data34.prev !== "string"){
const err43 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err44 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const registry_brands_createCampaign_body = validate16;
const schema17 = {"anyOf":[{"type":"object","required":["name","brand_id","sms_use_case","description","sample1","sample2","message_flow","opt_out_message","help_message","number_pooling_required","direct_lending","embedded_link","embedded_phone","age_gated_content","lead_generation","terms_and_conditions"],"properties":{"name":{"type":"string","minLength":3,"maxLength":64},"brand_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"sms_use_case":{"type":"string"},"description":{"type":"string","minLength":40},"sample1":{"type":"string","minLength":20},"sample2":{"type":"string","minLength":20},"message_flow":{"type":"string","minLength":40},"opt_out_message":{"type":"string","minLength":20},"help_message":{"type":"string","minLength":20},"number_pooling_required":{"type":"boolean"},"direct_lending":{"type":"boolean"},"embedded_link":{"type":"boolean"},"embedded_phone":{"type":"boolean"},"age_gated_content":{"type":"boolean"},"lead_generation":{"type":"boolean"},"terms_and_conditions":{"type":"boolean"},"sub_use_cases":{"type":"array","items":{"type":"string"}},"campaign_verify_token":{"type":"string"},"sample3":{"type":"string","minLength":20},"sample4":{"type":"string","minLength":20},"sample5":{"type":"string","minLength":20},"dynamic_messages":{"type":"string"},"opt_in_message":{"type":"string","minLength":20},"opt_in_keywords":{"type":"string"},"opt_out_keywords":{"type":"string"},"help_keywords":{"type":"string"},"number_pooling_per_campaign":{"type":"string"},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false},{"type":"object","required":["name","brand_id","csp_campaign_reference"],"properties":{"name":{"type":"string","minLength":3,"maxLength":64},"brand_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"csp_campaign_reference":{"type":"string"},"status_callback_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}},"additionalProperties":false}],"$id":"schema:registry_brands_createCampaign_body"};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_createCampaign_body" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.brand_id === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "brand_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sms_use_case === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "sms_use_case"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.description === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sample1 === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "sample1"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sample2 === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "sample2"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.message_flow === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "message_flow"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.opt_out_message === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "opt_out_message"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.help_message === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "help_message"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.number_pooling_required === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "number_pooling_required"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.direct_lending === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "direct_lending"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.embedded_link === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "embedded_link"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.embedded_phone === undefined){
const err12 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "embedded_phone"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.age_gated_content === undefined){
const err13 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "age_gated_content"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data.lead_generation === undefined){
const err14 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "lead_generation"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data.terms_and_conditions === undefined){
const err15 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "terms_and_conditions"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema17.anyOf[0].properties, key0))){
const err16 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(data0.length > 64){
const err17 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data0.length < 3){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/minLength",keyword:"minLength",params:{limit: 3}};
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
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/0/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.brand_id !== undefined){
let data1 = data.brand_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err20 = {instancePath:instancePath+"/brand_id",schemaPath:"#/anyOf/0/properties/brand_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err21 = {instancePath:instancePath+"/brand_id",schemaPath:"#/anyOf/0/properties/brand_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.sms_use_case !== undefined){
if(typeof data.sms_use_case !== "string"){
const err22 = {instancePath:instancePath+"/sms_use_case",schemaPath:"#/anyOf/0/properties/sms_use_case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length < 40){
const err23 = {instancePath:instancePath+"/description",schemaPath:"#/anyOf/0/properties/description/minLength",keyword:"minLength",params:{limit: 40}};
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
const err24 = {instancePath:instancePath+"/description",schemaPath:"#/anyOf/0/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.sample1 !== undefined){
let data4 = data.sample1;
if(typeof data4 === "string"){
if(data4.length < 20){
const err25 = {instancePath:instancePath+"/sample1",schemaPath:"#/anyOf/0/properties/sample1/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/sample1",schemaPath:"#/anyOf/0/properties/sample1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.sample2 !== undefined){
let data5 = data.sample2;
if(typeof data5 === "string"){
if(data5.length < 20){
const err27 = {instancePath:instancePath+"/sample2",schemaPath:"#/anyOf/0/properties/sample2/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/sample2",schemaPath:"#/anyOf/0/properties/sample2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.message_flow !== undefined){
let data6 = data.message_flow;
if(typeof data6 === "string"){
if(data6.length < 40){
const err29 = {instancePath:instancePath+"/message_flow",schemaPath:"#/anyOf/0/properties/message_flow/minLength",keyword:"minLength",params:{limit: 40}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/message_flow",schemaPath:"#/anyOf/0/properties/message_flow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.opt_out_message !== undefined){
let data7 = data.opt_out_message;
if(typeof data7 === "string"){
if(data7.length < 20){
const err31 = {instancePath:instancePath+"/opt_out_message",schemaPath:"#/anyOf/0/properties/opt_out_message/minLength",keyword:"minLength",params:{limit: 20}};
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
const err32 = {instancePath:instancePath+"/opt_out_message",schemaPath:"#/anyOf/0/properties/opt_out_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data.help_message !== undefined){
let data8 = data.help_message;
if(typeof data8 === "string"){
if(data8.length < 20){
const err33 = {instancePath:instancePath+"/help_message",schemaPath:"#/anyOf/0/properties/help_message/minLength",keyword:"minLength",params:{limit: 20}};
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
const err34 = {instancePath:instancePath+"/help_message",schemaPath:"#/anyOf/0/properties/help_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.number_pooling_required !== undefined){
if(typeof data.number_pooling_required !== "boolean"){
const err35 = {instancePath:instancePath+"/number_pooling_required",schemaPath:"#/anyOf/0/properties/number_pooling_required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.direct_lending !== undefined){
if(typeof data.direct_lending !== "boolean"){
const err36 = {instancePath:instancePath+"/direct_lending",schemaPath:"#/anyOf/0/properties/direct_lending/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.embedded_link !== undefined){
if(typeof data.embedded_link !== "boolean"){
const err37 = {instancePath:instancePath+"/embedded_link",schemaPath:"#/anyOf/0/properties/embedded_link/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data.embedded_phone !== undefined){
if(typeof data.embedded_phone !== "boolean"){
const err38 = {instancePath:instancePath+"/embedded_phone",schemaPath:"#/anyOf/0/properties/embedded_phone/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.age_gated_content !== undefined){
if(typeof data.age_gated_content !== "boolean"){
const err39 = {instancePath:instancePath+"/age_gated_content",schemaPath:"#/anyOf/0/properties/age_gated_content/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.lead_generation !== undefined){
if(typeof data.lead_generation !== "boolean"){
const err40 = {instancePath:instancePath+"/lead_generation",schemaPath:"#/anyOf/0/properties/lead_generation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.terms_and_conditions !== undefined){
if(typeof data.terms_and_conditions !== "boolean"){
const err41 = {instancePath:instancePath+"/terms_and_conditions",schemaPath:"#/anyOf/0/properties/terms_and_conditions/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.sub_use_cases !== undefined){
let data16 = data.sub_use_cases;
if(Array.isArray(data16)){
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
if(typeof data16[i0] !== "string"){
const err42 = {instancePath:instancePath+"/sub_use_cases/" + i0,schemaPath:"#/anyOf/0/properties/sub_use_cases/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/sub_use_cases",schemaPath:"#/anyOf/0/properties/sub_use_cases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.campaign_verify_token !== undefined){
if(typeof data.campaign_verify_token !== "string"){
const err44 = {instancePath:instancePath+"/campaign_verify_token",schemaPath:"#/anyOf/0/properties/campaign_verify_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.sample3 !== undefined){
let data19 = data.sample3;
if(typeof data19 === "string"){
if(data19.length < 20){
const err45 = {instancePath:instancePath+"/sample3",schemaPath:"#/anyOf/0/properties/sample3/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/sample3",schemaPath:"#/anyOf/0/properties/sample3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.sample4 !== undefined){
let data20 = data.sample4;
if(typeof data20 === "string"){
if(data20.length < 20){
const err47 = {instancePath:instancePath+"/sample4",schemaPath:"#/anyOf/0/properties/sample4/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/sample4",schemaPath:"#/anyOf/0/properties/sample4/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.sample5 !== undefined){
let data21 = data.sample5;
if(typeof data21 === "string"){
if(data21.length < 20){
const err49 = {instancePath:instancePath+"/sample5",schemaPath:"#/anyOf/0/properties/sample5/minLength",keyword:"minLength",params:{limit: 20}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/sample5",schemaPath:"#/anyOf/0/properties/sample5/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.dynamic_messages !== undefined){
if(typeof data.dynamic_messages !== "string"){
const err51 = {instancePath:instancePath+"/dynamic_messages",schemaPath:"#/anyOf/0/properties/dynamic_messages/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.opt_in_message !== undefined){
let data23 = data.opt_in_message;
if(typeof data23 === "string"){
if(data23.length < 20){
const err52 = {instancePath:instancePath+"/opt_in_message",schemaPath:"#/anyOf/0/properties/opt_in_message/minLength",keyword:"minLength",params:{limit: 20}};
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
const err53 = {instancePath:instancePath+"/opt_in_message",schemaPath:"#/anyOf/0/properties/opt_in_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.opt_in_keywords !== undefined){
if(typeof data.opt_in_keywords !== "string"){
const err54 = {instancePath:instancePath+"/opt_in_keywords",schemaPath:"#/anyOf/0/properties/opt_in_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.opt_out_keywords !== undefined){
if(typeof data.opt_out_keywords !== "string"){
const err55 = {instancePath:instancePath+"/opt_out_keywords",schemaPath:"#/anyOf/0/properties/opt_out_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.help_keywords !== undefined){
if(typeof data.help_keywords !== "string"){
const err56 = {instancePath:instancePath+"/help_keywords",schemaPath:"#/anyOf/0/properties/help_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.number_pooling_per_campaign !== undefined){
if(typeof data.number_pooling_per_campaign !== "string"){
const err57 = {instancePath:instancePath+"/number_pooling_per_campaign",schemaPath:"#/anyOf/0/properties/number_pooling_per_campaign/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data28 = data.status_callback_url;
if(typeof data28 === "string"){
if(!pattern3.test(data28)){
const err58 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/0/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err61 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.brand_id === undefined){
const err62 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "brand_id"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.csp_campaign_reference === undefined){
const err63 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "csp_campaign_reference"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key1 in data){
if(!((((key1 === "name") || (key1 === "brand_id")) || (key1 === "csp_campaign_reference")) || (key1 === "status_callback_url"))){
const err64 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.name !== undefined){
let data29 = data.name;
if(typeof data29 === "string"){
if(data29.length > 64){
const err65 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/maxLength",keyword:"maxLength",params:{limit: 64}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data29.length < 3){
const err66 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/minLength",keyword:"minLength",params:{limit: 3}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/name",schemaPath:"#/anyOf/1/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.brand_id !== undefined){
let data30 = data.brand_id;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err68 = {instancePath:instancePath+"/brand_id",schemaPath:"#/anyOf/1/properties/brand_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err69 = {instancePath:instancePath+"/brand_id",schemaPath:"#/anyOf/1/properties/brand_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.csp_campaign_reference !== undefined){
if(typeof data.csp_campaign_reference !== "string"){
const err70 = {instancePath:instancePath+"/csp_campaign_reference",schemaPath:"#/anyOf/1/properties/csp_campaign_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
let data32 = data.status_callback_url;
if(typeof data32 === "string"){
if(!pattern3.test(data32)){
const err71 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/1/properties/status_callback_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/anyOf/1/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid0 = _errs62 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err74 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
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
validate16.errors = vErrors;
return errors === 0;
}

export const registry_brands_createCampaign_result = validate17;
const schema18 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"state":{"type":"string"},"sms_use_case":{"type":"string"},"sub_use_cases":{"type":"array","items":{"type":"string"}},"campaign_verify_token":{"type":"string"},"description":{"type":"string"},"sample1":{"type":"string"},"sample2":{"type":"string"},"sample3":{"type":"string"},"sample4":{"type":"string"},"sample5":{"type":"string"},"dynamic_templates":{"type":"string"},"message_flow":{"type":"string"},"opt_in_message":{"type":"string"},"opt_out_message":{"type":"string"},"help_message":{"type":"string"},"opt_in_keywords":{"type":"string"},"opt_out_keywords":{"type":"string"},"help_keywords":{"type":"string"},"number_pooling_required":{"type":"boolean"},"number_pooling_per_campaign":{"type":"string"},"direct_lending":{"type":"boolean"},"embedded_link":{"type":"boolean"},"embedded_phone":{"type":"boolean"},"age_gated_content":{"type":"boolean"},"lead_generation":{"type":"boolean"},"csp_campaign_reference":{"type":"string"},"status_callback_url":{"type":"string"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}},"$id":"schema:registry_brands_createCampaign_result"};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_brands_createCampaign_result" */;
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err4 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sms_use_case !== undefined){
if(typeof data.sms_use_case !== "string"){
const err5 = {instancePath:instancePath+"/sms_use_case",schemaPath:"#/properties/sms_use_case/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.sub_use_cases !== undefined){
let data4 = data.sub_use_cases;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(typeof data4[i0] !== "string"){
const err6 = {instancePath:instancePath+"/sub_use_cases/" + i0,schemaPath:"#/properties/sub_use_cases/items/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/sub_use_cases",schemaPath:"#/properties/sub_use_cases/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.campaign_verify_token !== undefined){
if(typeof data.campaign_verify_token !== "string"){
const err8 = {instancePath:instancePath+"/campaign_verify_token",schemaPath:"#/properties/campaign_verify_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sample1 !== undefined){
if(typeof data.sample1 !== "string"){
const err10 = {instancePath:instancePath+"/sample1",schemaPath:"#/properties/sample1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.sample2 !== undefined){
if(typeof data.sample2 !== "string"){
const err11 = {instancePath:instancePath+"/sample2",schemaPath:"#/properties/sample2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.sample3 !== undefined){
if(typeof data.sample3 !== "string"){
const err12 = {instancePath:instancePath+"/sample3",schemaPath:"#/properties/sample3/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.sample4 !== undefined){
if(typeof data.sample4 !== "string"){
const err13 = {instancePath:instancePath+"/sample4",schemaPath:"#/properties/sample4/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.sample5 !== undefined){
if(typeof data.sample5 !== "string"){
const err14 = {instancePath:instancePath+"/sample5",schemaPath:"#/properties/sample5/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.dynamic_templates !== undefined){
if(typeof data.dynamic_templates !== "string"){
const err15 = {instancePath:instancePath+"/dynamic_templates",schemaPath:"#/properties/dynamic_templates/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.message_flow !== undefined){
if(typeof data.message_flow !== "string"){
const err16 = {instancePath:instancePath+"/message_flow",schemaPath:"#/properties/message_flow/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.opt_in_message !== undefined){
if(typeof data.opt_in_message !== "string"){
const err17 = {instancePath:instancePath+"/opt_in_message",schemaPath:"#/properties/opt_in_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.opt_out_message !== undefined){
if(typeof data.opt_out_message !== "string"){
const err18 = {instancePath:instancePath+"/opt_out_message",schemaPath:"#/properties/opt_out_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.help_message !== undefined){
if(typeof data.help_message !== "string"){
const err19 = {instancePath:instancePath+"/help_message",schemaPath:"#/properties/help_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.opt_in_keywords !== undefined){
if(typeof data.opt_in_keywords !== "string"){
const err20 = {instancePath:instancePath+"/opt_in_keywords",schemaPath:"#/properties/opt_in_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.opt_out_keywords !== undefined){
if(typeof data.opt_out_keywords !== "string"){
const err21 = {instancePath:instancePath+"/opt_out_keywords",schemaPath:"#/properties/opt_out_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.help_keywords !== undefined){
if(typeof data.help_keywords !== "string"){
const err22 = {instancePath:instancePath+"/help_keywords",schemaPath:"#/properties/help_keywords/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.number_pooling_required !== undefined){
if(typeof data.number_pooling_required !== "boolean"){
const err23 = {instancePath:instancePath+"/number_pooling_required",schemaPath:"#/properties/number_pooling_required/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.number_pooling_per_campaign !== undefined){
if(typeof data.number_pooling_per_campaign !== "string"){
const err24 = {instancePath:instancePath+"/number_pooling_per_campaign",schemaPath:"#/properties/number_pooling_per_campaign/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.direct_lending !== undefined){
if(typeof data.direct_lending !== "boolean"){
const err25 = {instancePath:instancePath+"/direct_lending",schemaPath:"#/properties/direct_lending/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.embedded_link !== undefined){
if(typeof data.embedded_link !== "boolean"){
const err26 = {instancePath:instancePath+"/embedded_link",schemaPath:"#/properties/embedded_link/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.embedded_phone !== undefined){
if(typeof data.embedded_phone !== "boolean"){
const err27 = {instancePath:instancePath+"/embedded_phone",schemaPath:"#/properties/embedded_phone/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.age_gated_content !== undefined){
if(typeof data.age_gated_content !== "boolean"){
const err28 = {instancePath:instancePath+"/age_gated_content",schemaPath:"#/properties/age_gated_content/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.lead_generation !== undefined){
if(typeof data.lead_generation !== "boolean"){
const err29 = {instancePath:instancePath+"/lead_generation",schemaPath:"#/properties/lead_generation/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.csp_campaign_reference !== undefined){
if(typeof data.csp_campaign_reference !== "string"){
const err30 = {instancePath:instancePath+"/csp_campaign_reference",schemaPath:"#/properties/csp_campaign_reference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
if(typeof data.status_callback_url !== "string"){
const err31 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.created_at !== undefined){
let data30 = data.created_at;
if(typeof data30 === "string"){
if(!pattern1.test(data30)){
const err32 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data31 = data.updated_at;
if(typeof data31 === "string"){
if(!pattern1.test(data31)){
const err34 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
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
const err36 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_update_body = validate18;
const schema19 = {"type":"object","properties":{"name":{"type":"string"}},"additionalProperties":false,"$id":"schema:registry_campaigns_update_body"};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "name")){
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
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_listNumbers_query = validate19;
const schema20 = {"type":"object","properties":{"filter_state":{"type":"string"}},"additionalProperties":false,"$id":"schema:registry_campaigns_listNumbers_query"};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_listNumbers_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "filter_state")){
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
if(data.filter_state !== undefined){
if(typeof data.filter_state !== "string"){
const err1 = {instancePath:instancePath+"/filter_state",schemaPath:"#/properties/filter_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_listNumbers_result = validate20;
const schema21 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"state":{"type":"string"},"campaign_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"phone_number":{"type":"object","properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"number":{"type":"string"},"status_callback_url":{"type":"string"}}},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:registry_campaigns_listNumbers_result"};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_listNumbers_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err0 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err1 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.state !== undefined){
if(typeof data1.state !== "string"){
const err3 = {instancePath:instancePath+"/data/" + i0+"/state",schemaPath:"#/properties/data/items/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.campaign_id !== undefined){
let data4 = data1.campaign_id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err4 = {instancePath:instancePath+"/data/" + i0+"/campaign_id",schemaPath:"#/properties/data/items/properties/campaign_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err5 = {instancePath:instancePath+"/data/" + i0+"/campaign_id",schemaPath:"#/properties/data/items/properties/campaign_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.phone_number !== undefined){
let data5 = data1.phone_number;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.id !== undefined){
let data6 = data5.id;
if(typeof data6 === "string"){
if(!pattern0.test(data6)){
const err6 = {instancePath:instancePath+"/data/" + i0+"/phone_number/id",schemaPath:"#/properties/data/items/properties/phone_number/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err7 = {instancePath:instancePath+"/data/" + i0+"/phone_number/id",schemaPath:"#/properties/data/items/properties/phone_number/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.name !== undefined){
if(typeof data5.name !== "string"){
const err8 = {instancePath:instancePath+"/data/" + i0+"/phone_number/name",schemaPath:"#/properties/data/items/properties/phone_number/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.number !== undefined){
if(typeof data5.number !== "string"){
const err9 = {instancePath:instancePath+"/data/" + i0+"/phone_number/number",schemaPath:"#/properties/data/items/properties/phone_number/properties/number/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.status_callback_url !== undefined){
if(typeof data5.status_callback_url !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/phone_number/status_callback_url",schemaPath:"#/properties/data/items/properties/phone_number/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/data/" + i0+"/phone_number",schemaPath:"#/properties/data/items/properties/phone_number/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data10 = data1.created_at;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err12 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data11 = data1.updated_at;
if(typeof data11 === "string"){
if(!pattern1.test(data11)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err15 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
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
const err17 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.links !== undefined){
let data12 = data.links;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.self === undefined){
const err18 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data12.first === undefined){
const err19 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data12.self !== undefined){
if(typeof data12.self !== "string"){
const err20 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data12.first !== undefined){
if(typeof data12.first !== "string"){
const err21 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data12.next !== undefined){
if(typeof data12.next !== "string"){
const err22 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data12.prev !== undefined){
if(typeof data12.prev !== "string"){
const err23 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_listOrders_query = validate21;
const schema22 = {"type":"object","properties":{"filter_state":{"type":"string"}},"additionalProperties":false,"$id":"schema:registry_campaigns_listOrders_query"};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_listOrders_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "filter_state")){
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
if(data.filter_state !== undefined){
if(typeof data.filter_state !== "string"){
const err1 = {instancePath:instancePath+"/filter_state",schemaPath:"#/properties/filter_state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_listOrders_result = validate22;
const schema23 = {"type":"object","properties":{"data":{"type":"array","items":{"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"state":{"type":"string"},"processed_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"status_callback_url":{"type":"string"}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:registry_campaigns_listOrders_result"};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_listOrders_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err0 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err1 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.state !== undefined){
if(typeof data1.state !== "string"){
const err3 = {instancePath:instancePath+"/data/" + i0+"/state",schemaPath:"#/properties/data/items/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.processed_at !== undefined){
let data4 = data1.processed_at;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err4 = {instancePath:instancePath+"/data/" + i0+"/processed_at",schemaPath:"#/properties/data/items/properties/processed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err5 = {instancePath:instancePath+"/data/" + i0+"/processed_at",schemaPath:"#/properties/data/items/properties/processed_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data5 = data1.created_at;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err6 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err7 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data6 = data1.updated_at;
if(typeof data6 === "string"){
if(!pattern1.test(data6)){
const err8 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err9 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.status_callback_url !== undefined){
if(typeof data1.status_callback_url !== "string"){
const err10 = {instancePath:instancePath+"/data/" + i0+"/status_callback_url",schemaPath:"#/properties/data/items/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.links !== undefined){
let data8 = data.links;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.self === undefined){
const err13 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data8.first === undefined){
const err14 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data8.self !== undefined){
if(typeof data8.self !== "string"){
const err15 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data8.first !== undefined){
if(typeof data8.first !== "string"){
const err16 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data8.next !== undefined){
if(typeof data8.next !== "string"){
const err17 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data8.prev !== undefined){
if(typeof data8.prev !== "string"){
const err18 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
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
validate22.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_createOrder_body = validate23;
const schema24 = {"type":"object","properties":{"phone_numbers":{"type":"array","items":{"type":"string"}},"status_callback_url":{"type":"string"}},"additionalProperties":false,"$id":"schema:registry_campaigns_createOrder_body"};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_createOrder_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "phone_numbers") || (key0 === "status_callback_url"))){
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
if(data.phone_numbers !== undefined){
let data0 = data.phone_numbers;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/phone_numbers/" + i0,schemaPath:"#/properties/phone_numbers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath:instancePath+"/phone_numbers",schemaPath:"#/properties/phone_numbers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
if(typeof data.status_callback_url !== "string"){
const err3 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
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
validate23.errors = vErrors;
return errors === 0;
}

export const registry_campaigns_createOrder_result = validate24;
const schema25 = {"type":"object","required":["id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"state":{"type":"string"},"processed_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"status_callback_url":{"type":"string"}},"$id":"schema:registry_campaigns_createOrder_result"};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:registry_campaigns_createOrder_result" */;
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
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.state !== undefined){
if(typeof data.state !== "string"){
const err3 = {instancePath:instancePath+"/state",schemaPath:"#/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.processed_at !== undefined){
let data2 = data.processed_at;
if(typeof data2 === "string"){
if(!pattern1.test(data2)){
const err4 = {instancePath:instancePath+"/processed_at",schemaPath:"#/properties/processed_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err5 = {instancePath:instancePath+"/processed_at",schemaPath:"#/properties/processed_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.created_at !== undefined){
let data3 = data.created_at;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err6 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err7 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data4 = data.updated_at;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err8 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err9 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.status_callback_url !== undefined){
if(typeof data.status_callback_url !== "string"){
const err10 = {instancePath:instancePath+"/status_callback_url",schemaPath:"#/properties/status_callback_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}

registry_brands_list_query.known = {"#":["filter_name","filter_state"]};
registry_brands_create_body.known = {"#/anyOf/0":["name","company_name","contact_email","contact_phone","ein_issuing_country","legal_entity_type","ein","company_address","company_website","company_vertical","status_callback_url"],"#/anyOf/1":["csp_self_registered","name","csp_brand_reference","status_callback_url"]};
registry_brands_listCampaigns_query.known = {"#":["filter_name","filter_state"]};
registry_brands_createCampaign_body.known = {"#/anyOf/0":["name","brand_id","sms_use_case","description","sample1","sample2","message_flow","opt_out_message","help_message","number_pooling_required","direct_lending","embedded_link","embedded_phone","age_gated_content","lead_generation","terms_and_conditions","sub_use_cases","campaign_verify_token","sample3","sample4","sample5","dynamic_messages","opt_in_message","opt_in_keywords","opt_out_keywords","help_keywords","number_pooling_per_campaign","status_callback_url"],"#/anyOf/1":["name","brand_id","csp_campaign_reference","status_callback_url"]};
registry_campaigns_update_body.known = {"#":["name"]};
registry_campaigns_listNumbers_query.known = {"#":["filter_state"]};
registry_campaigns_listOrders_query.known = {"#":["filter_state"]};
registry_campaigns_createOrder_body.known = {"#":["phone_numbers","status_callback_url"]};
